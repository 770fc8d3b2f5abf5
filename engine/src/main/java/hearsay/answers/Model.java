// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

/**
 * What a judgement is made with besides base rates: tables of the edition, edited by hand.
 *
 * @param indicators what is evidence for what
 * @param camps who belongs to which side of a war
 * @param severity how many, if it happens
 */
public record Model(Indicators indicators, Camps camps, Severity severity) {}
