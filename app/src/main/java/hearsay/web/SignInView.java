// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.net.URI;
import java.util.Optional;

/**
 * The form to sign in.
 *
 * @param failed whether name and password did not fit
 * @param issuer who says who somebody is, if that is not said here
 */
record SignInView(boolean failed, Optional<URI> issuer) {}
