// SPDX-License-Identifier: Apache-2.0
// What every page does with a script; without one, pages read the same.

const meta = name => document.querySelector(`meta[name="${name}"]`).content;
const base = meta('hearsay-base');

document.addEventListener('htmx:configRequest', event => {
    event.detail.headers['X-Hearsay-Token'] = meta('hearsay-token');
});

// Where nobody has chosen, the system's preference shows, and the button offers the other.
const theme = document.getElementById('theme');
if (document.documentElement.dataset.theme === '' && matchMedia('(prefers-color-scheme: dark)').matches) {
    theme.value = 'light';
    theme.textContent = 'Light';
}

// On a narrow page the line of pages is longer than the window: the one at hand is brought into sight.
const here = document.querySelector('.rooms :is([aria-current="page"], [aria-current="true"])');
const rooms = here?.closest('.rooms');
if (rooms && rooms.scrollWidth > rooms.clientWidth) {
    rooms.scrollLeft = here.getBoundingClientRect().left - rooms.getBoundingClientRect().left - (rooms.clientWidth - here.offsetWidth) / 2;
}

// Search as one types. Arrow down goes into what was found, Escape closes it.
const seek = document.getElementById('seek');
const found = document.getElementById('found');
let asked = 0;
let waiting;

function close() {
    found.hidden = true;
    found.replaceChildren();
}

async function search() {
    const typed = seek.value.trim();
    const number = ++asked;
    if (typed.length < 2) {
        close();
        return;
    }
    const answer = await fetch(`${base}/search?brief=1&q=${encodeURIComponent(typed)}`);
    if (number === asked && answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        found.replaceChildren(...page.body.childNodes);
        found.hidden = false;
    }
}

seek.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
});
seek.form.addEventListener('keydown', event => {
    const links = [...found.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') {
        close();
        seek.focus();
    } else if (event.key === 'ArrowDown' && links.length > 0) {
        event.preventDefault();
        links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (links[at - 1] ?? seek).focus();
    }
});
document.addEventListener('click', event => {
    if (!seek.form.contains(event.target)) {
        close();
    }
});
document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea, select')) {
        event.preventDefault();
        seek.focus();
    }
});

// A page that nobody has begun to read or to fill in is brought up to date when the ledger grows; any other says that it has grown,
// and does not change under the reader's eyes.
const grown = document.getElementById('grown');
const content = document.getElementById('content');
const drawn = document.querySelectorAll('script[type="module"]').length > 1; // maps and graphs hold on to what they have drawn
const PAUSE = 5_000; // a page does not flicker while many reports come in
let shown;
let renewed = -PAUSE;
let begun = false;

content.addEventListener('input', () => {
    begun = true;
});

function untouched() {
    return !begun && !drawn && scrollY === 0 && !content.contains(document.activeElement)
        && getSelection().isCollapsed && !content.querySelector('details[open]');
}

async function renew() {
    const answer = await fetch(location.href);
    if (!answer.ok || !untouched()) {
        return false;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    content.replaceChildren(...page.getElementById('content').childNodes);
    window.htmx?.process(content);
    return true;
}

function news(standing) {
    const reports = standing.reports - shown.reports;
    const rulings = standing.rulings - shown.rulings;
    return [
        reports > 0 ? `${reports} new report${reports === 1 ? '' : 's'}` : '',
        rulings > 0 ? `${rulings} new ruling${rulings === 1 ? '' : 's'}` : '',
    ].filter(Boolean).join(', ');
}

async function tell(standing) {
    shown ??= standing;
    const words = news(standing);
    if (!words) {
        return;
    }
    if (performance.now() - renewed > PAUSE && untouched() && await renew()) {
        renewed = performance.now();
        shown = standing;
        grown.textContent = `This page shows ${words}.`;
    } else {
        const link = document.createElement('a');
        link.href = location.href.replace(/#.*/, '');
        link.textContent = 'Load the page again';
        grown.replaceChildren(`The ledger has ${words}. `, link);
    }
    grown.hidden = false;
}

const live = new EventSource(`${base}/live`);
live.addEventListener('standing', event => tell(JSON.parse(event.data)));
addEventListener('pagehide', () => live.close());

// Files that are dropped anywhere on a page with a form to read are put into it and sent.
const intake = () => document.getElementById('intake');
if (intake()) {
    const carries = event => [...event.dataTransfer?.types ?? []].includes('Files');
    addEventListener('dragover', event => {
        if (carries(event)) {
            event.preventDefault();
            intake().classList.add('over');
        }
    });
    addEventListener('dragleave', event => {
        if (!event.relatedTarget) {
            intake().classList.remove('over');
        }
    });
    addEventListener('drop', event => {
        if (carries(event)) {
            event.preventDefault();
            intake().elements.files.files = event.dataTransfer.files;
            intake().requestSubmit();
        }
    });
}
