// SPDX-License-Identifier: Apache-2.0
// Looks closer at a part of the timeline: the part that is dragged over becomes days in the address, and the page is that of those
// days. Without a script, the fields above do the same.

const box = document.getElementById('times');
const day = 86400;

// Drawn anew where the page is too narrow for the drawing's letters.
async function fitted() {
    const drawn = box?.querySelector('svg.times');
    if (drawn && box.clientWidth < 900) {
        const query = new URLSearchParams(location.search);
        query.set('size', `${Math.max(620, Math.round(box.clientWidth))}x560`);
        const answer = await fetch(box.dataset.drawing + '?' + query);
        if (answer.ok) {
            const fresh = document.importNode(new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement, true);
            drawn.replaceWith(fresh);
            return fresh;
        }
    }
    return drawn;
}

// With the timeline in focus, keys do what the arrows above it do.
box?.addEventListener('keydown', event => {
    const key = event.key === '=' ? '+' : event.key;
    const step = event.target === box && !event.ctrlKey && !event.metaKey && !event.altKey
        && document.querySelector(`.time-steps [data-step="${CSS.escape(key)}"]`);
    if (step) {
        event.preventDefault();
        step.click();
    }
});

const svg = await fitted();
if (svg) {
    const [left, top, right, bottom] = svg.dataset.frame.split(',').map(Number);
    const [toldFrom, toldTo, from, to] = svg.dataset.window.split(',').map(Number);
    box.classList.add('live');
    document.querySelectorAll('.with-script').forEach(words => { words.hidden = false; });
    let start = null;
    let brush = null;

    const point = event => {
        const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
        return { x: Math.max(left, Math.min(right, at.x)), y: Math.max(top, Math.min(bottom, at.y)) };
    };
    const told = x => toldFrom + (x - left) / (right - left) * (toldTo - toldFrom);
    const happened = y => from + (bottom - y) / (bottom - top) * (to - from);
    const date = seconds => new Date(Math.floor(seconds / day) * day * 1000).toISOString().slice(0, 10);

    svg.addEventListener('pointerdown', event => {
        if (!event.button && event.pointerType !== 'touch') {
            start = point(event);
        }
    });
    addEventListener('pointermove', event => {
        if (!start) {
            return;
        }
        const end = point(event);
        if (!brush && Math.hypot(end.x - start.x, end.y - start.y) > 6) {
            brush = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
            brush.setAttribute('class', 'brush');
            svg.append(brush);
        }
        if (brush) {
            event.preventDefault();
            brush.setAttribute('x', Math.min(start.x, end.x));
            brush.setAttribute('y', Math.min(start.y, end.y));
            brush.setAttribute('width', Math.abs(end.x - start.x));
            brush.setAttribute('height', Math.abs(end.y - start.y));
        }
    });
    addEventListener('pointerup', event => {
        if (start && brush) {
            const end = point(event);
            const query = new URLSearchParams(location.search);
            query.set('since', date(told(Math.min(start.x, end.x))));
            query.set('until', date(told(Math.max(start.x, end.x))));
            query.set('when', date(happened(Math.max(start.y, end.y))) + '..' + date(happened(Math.min(start.y, end.y))));
            location.search = query;
        }
        start = null;
    });
    svg.addEventListener('click', event => {
        if (brush) {
            event.preventDefault();
        }
    }, true);
    svg.addEventListener('dragstart', event => event.preventDefault());
}
