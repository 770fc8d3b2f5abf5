// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** The form to sign in. @param failed whether name and password did not fit */
record SignInView(boolean failed) {}
