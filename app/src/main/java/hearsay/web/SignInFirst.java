// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** Nobody is signed in, and somebody has to be. */
final class SignInFirst extends RuntimeException {

    private static final long serialVersionUID = 1;
}
