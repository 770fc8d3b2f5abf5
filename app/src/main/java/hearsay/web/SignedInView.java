// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** Somebody came in. @param name by which they are called */
record SignedInView(String name) {}
