// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** A change that a form asks for. The server has checked the token. */
interface Deed {

    /** Where the form is sent. */
    String path();

    /** Does it. @return the address, without base, of the page to go on with */
    String done(Visit visit);
}
