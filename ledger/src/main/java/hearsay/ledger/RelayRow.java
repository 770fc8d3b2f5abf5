// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/** An agency, or whoever else hands on what others say. @param claims that it handed on @param outlets to how many */
public record RelayRow(String label, int claims, int reports, int outlets) {}
