// SPDX-License-Identifier: Apache-2.0
// What every page does with a script; without one, pages read the same.

const token = document.querySelector('meta[name="hearsay-token"]').content;

document.addEventListener('htmx:configRequest', event => {
    event.detail.headers['X-Hearsay-Token'] = token;
});
