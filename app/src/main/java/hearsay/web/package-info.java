// SPDX-License-Identifier: Apache-2.0
/**
 * How does an analyst work with all this, all day, in a browser? {@code hearsay serve} opens a ledger as pages that the server
 * renders; a little script makes them quicker to work with, and reading works without it.
 *
 * <p>Begin at {@link hearsay.web.Server}. <b>A page</b> is one class that implements {@link hearsay.web.Page}, one template
 * under {@code src/main/jte}, and one line in {@link hearsay.web.Pages}; if it is to stand in the navigation, a second line
 * there. The page looks things up at {@link hearsay.web.Visit#look} and returns an {@link hearsay.web.Answer}: title,
 * template, what the template shows, and the same as values for {@code .json} (and, where it is a table, for {@code .csv}):
 * the server makes both addresses of every page. The template begins with {@code @param hearsay.web.Frame frame} and
 * {@code @param} its view, a record of this package, and puts its content into {@code @template.layout}. Templates are
 * compiled with the program. <b>A change</b> is a class that implements {@link hearsay.web.Deed}: a form posts to it, with
 * the token that {@code @template.token(frame)} puts into every form, and is sent on to a page.
 *
 * <p>Addresses inside the workbench are always written with {@link hearsay.web.Frame#to}, files with
 * {@link hearsay.web.Frame#file}: the same pages stand under {@code /} for the ledger that was opened and under
 * {@code /~name} for the others beside it. Scripts are modules under {@code resources/hearsay/web/static}; no page has a
 * script, a style or a handler in its text, since the Content-Security-Policy forbids them, and a number that a style needs
 * (the length of a bar) is drawn as SVG. What a report says is written by strangers: templates escape all they print, and
 * an address from a report becomes a link only through {@link hearsay.web.Links}.
 *
 * <p>Pages never weigh more than the one proposition they show; lists come from the ledger's indexes, a page at a time, by the
 * key of the last row ({@code after=}).
 */
@NullMarked
package hearsay.web;

import org.jspecify.annotations.NullMarked;
