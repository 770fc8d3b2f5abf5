// SPDX-License-Identifier: Apache-2.0
// Touching a piece of the text lights its claims, and touching a claim lights its words.

const page = document.getElementById('document');
const notes = page.querySelector('.notes');
let lit = [];

function numbers(element) {
    const holder = element?.closest?.('[data-notes], [data-note]');
    if (!holder || !page.contains(holder)) {
        return { from: null, all: [] };
    }
    const all = (holder.dataset.notes ?? holder.dataset.note).split(' ').filter(Boolean);
    return { from: holder.dataset.note ? 'note' : 'text', all };
}

function light(element, follow) {
    for (const one of lit) {
        one.classList.remove('lit');
    }
    const { from, all } = numbers(element);
    lit = all.flatMap(number => [
        ...page.querySelectorAll(`.piece[data-notes~="${CSS.escape(number)}"]`),
        ...page.querySelectorAll(`.note[data-note="${CSS.escape(number)}"]`),
    ]);
    for (const one of lit) {
        one.classList.add('lit');
    }
    const first = page.querySelector(`#note-${all[0]}`);
    if (follow && from === 'text' && first && notes.scrollHeight > notes.clientHeight) {
        const place = first.offsetTop - notes.offsetTop - notes.clientHeight / 3;
        notes.scrollTo({ top: place, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }
}

page.addEventListener('pointerover', event => light(event.target, event.pointerType !== 'touch'));
page.addEventListener('pointerleave', () => light(null, false));
page.addEventListener('focusin', event => light(event.target, true));
page.addEventListener('click', event => {
    const piece = event.target.closest('.text .piece');
    if (piece && getSelection().isCollapsed) {
        light(piece, true);
    }
});
