// SPDX-License-Identifier: Apache-2.0
// Moves the map: what is drawn is shifted at once, and drawn anew by the server when the hand rests. Without a script the arrows
// beside the map do the same, and places lead to their line in the list.

const box = document.getElementById('map');
const rest = 160;
let drawing = box.querySelector('svg.map');
let extent = read(drawing);
let waiting = 0;
let asked = 0;

function read(svg) {
    const [latitude, longitude, span] = svg.dataset.extent.split(',').map(Number);
    return { latitude, longitude, span };
}

// Mercator, in degrees of longitude above the equator, and back.
const rise = latitude => Math.log(Math.tan(Math.PI / 4 + latitude * Math.PI / 360)) * 180 / Math.PI;
const fall = risen => Math.atan(Math.exp(risen * Math.PI / 180)) * 360 / Math.PI - 90;
const within = (value, least, most) => Math.max(least, Math.min(most, value));

function frame() {
    const [, , width, height] = drawing.getAttribute('viewBox').split(' ').map(Number);
    return { width, height };
}

const full = Object.assign({}, frame());

// Shows another part of what is drawn already.
function shift() {
    const drawn = read(drawing);
    const scale = full.width / drawn.span;
    const width = full.width * extent.span / drawn.span;
    const height = full.height * extent.span / drawn.span;
    const x = full.width / 2 + (extent.longitude - drawn.longitude) * scale - width / 2;
    const y = full.height / 2 - (rise(extent.latitude) - rise(drawn.latitude)) * scale - height / 2;
    drawing.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
}

function move(latitude, longitude, span) {
    extent = {
        latitude: within(latitude, -80, 80),
        longitude: ((longitude + 540) % 360 + 360) % 360 - 180,
        span: within(span, 0.2, 360)
    };
    shift();
    clearTimeout(waiting);
    waiting = setTimeout(draw, rest);
}

function written() {
    return [extent.latitude, extent.longitude, extent.span].map(n => n.toFixed(4)).join(',');
}

function address(ending, more) {
    const query = new URLSearchParams(location.search);
    query.delete('size');
    Object.entries(more).forEach(([name, value]) => value === null ? query.delete(name) : query.set(name, value));
    return (ending ? box.dataset.drawing.replace(/\.svg$/, ending) : box.dataset.page) + (query.size ? '?' + query : '');
}

function size() {
    const width = Math.round(box.clientWidth);
    return `${within(width, 240, 2400)}x${within(width < 500 ? width : Math.round(width * 0.65), 240, 1200)}`;
}

async function draw(moved = true) {
    const turn = ++asked;
    const more = moved ? { view: written() } : {};
    const answer = await fetch(address('.svg', { ...more, size: size() }));
    const text = answer.ok ? await answer.text() : '';
    if (turn !== asked || !text) {
        return;
    }
    show(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement);
    if (moved) {
        history.replaceState(null, '', address('', more));
    }
    refer();
}

function show(svg) {
    const held = drawing.classList.contains('held');
    const focused = document.activeElement?.closest('svg.map a')?.getAttribute('href');
    const fresh = document.importNode(svg, true);
    drawing.replaceWith(fresh);
    drawing = fresh;
    drawing.classList.toggle('held', held);
    Object.assign(full, frame());
    extent = read(drawing);
    if (focused) {
        drawing.querySelector(`a[href="${CSS.escape(focused)}"], a[href="${focused}"]`)?.focus();
    }
}

function refer() {
    document.getElementById('geojson').href = address('.geojson', {});
    document.getElementById('drawing').href = address('.svg', {});
}

function step(name) {
    const { latitude, longitude, span } = extent;
    const tall = span * full.height / full.width;
    switch (name) {
        case 'nearer': return move(latitude, longitude, span / 2);
        case 'farther': return move(latitude, longitude, span * 2);
        case 'west': return move(latitude, longitude - span / 4, span);
        case 'east': return move(latitude, longitude + span / 4, span);
        case 'north': return move(fall(rise(latitude) + tall / 4), longitude, span);
        case 'south': return move(fall(rise(latitude) - tall / 4), longitude, span);
        default:
            history.replaceState(null, '', address('', { view: null }));
            return draw(false);
    }
}

function nearer(factor, clientX, clientY) {
    const edges = drawing.getBoundingClientRect();
    const across = (clientX - edges.left) / edges.width - 0.5;
    const down = (clientY - edges.top) / edges.height - 0.5;
    const span = within(extent.span / factor, 0.2, 360);
    const gained = extent.span - span;
    move(fall(rise(extent.latitude) - down * gained * full.height / full.width), extent.longitude + across * gained, span);
}

// By hand: one finger or the mouse moves, two fingers or the wheel bring nearer.
const hands = new Map();
let dragged = false;

box.addEventListener('pointerdown', event => {
    if (event.target.closest('.map-steps') || event.button) {
        return;
    }
    hands.set(event.pointerId, event);
    dragged = false;
});

addEventListener('pointermove', event => {
    const before = hands.get(event.pointerId);
    if (!before) {
        return;
    }
    const dx = event.clientX - before.clientX;
    const dy = event.clientY - before.clientY;
    if (!dragged && Math.hypot(dx, dy) < 4) {
        return;
    }
    dragged = true;
    drawing.classList.add('held');
    const scale = extent.span / drawing.getBoundingClientRect().width;
    if (hands.size === 1) {
        move(fall(rise(extent.latitude) + dy * scale), extent.longitude - dx * scale, extent.span);
    } else {
        const other = [...hands.values()].find(hand => hand.pointerId !== event.pointerId);
        const apart = hand => Math.hypot(hand.clientX - other.clientX, hand.clientY - other.clientY);
        nearer(apart(event) / Math.max(1, apart(before)), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
    }
    hands.set(event.pointerId, event);
});

['pointerup', 'pointercancel'].forEach(name => addEventListener(name, event => {
    hands.delete(event.pointerId);
    drawing.classList.toggle('held', hands.size > 0);
}));

box.addEventListener('wheel', event => {
    event.preventDefault();
    nearer(Math.exp(-event.deltaY * (event.deltaMode ? 0.03 : 0.002)), event.clientX, event.clientY);
}, { passive: false });

box.addEventListener('click', event => {
    const arrow = event.target.closest('[data-step]');
    const place = event.target.closest('svg.map a');
    if (arrow) {
        event.preventDefault();
        step(arrow.dataset.step);
    } else if (place) {
        event.preventDefault();
        if (!dragged) {
            light(place.getAttribute('href').slice(1), true);
        }
    }
});

box.addEventListener('dblclick', event => {
    if (!event.target.closest('.map-steps')) {
        nearer(2, event.clientX, event.clientY);
    }
});

// A place in the map and its line in the list light each other.
function light(id, go) {
    document.querySelectorAll('.place.lit, svg.map .lit').forEach(lit => lit.classList.remove('lit'));
    const line = document.getElementById(id);
    line?.classList.add('lit');
    drawing.querySelector(`a[href="#${id}"]`)?.classList.add('lit');
    if (go && line) {
        line.focus({ preventScroll: true });
        line.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    }
}

document.getElementById('places').addEventListener('pointerover', event => {
    const line = event.target.closest('.place');
    if (line) {
        light(line.id, false);
    }
});

// The slider: what was reported until a day.
const days = document.querySelector('.days');
if (days) {
    const slider = document.getElementById('slider');
    const until = document.getElementById('until');
    slider.closest('.slider').hidden = false;
    let sliding = 0;
    slider.addEventListener('input', () => {
        until.value = new Date(slider.value * 86400000).toISOString().slice(0, 10);
        slider.setAttribute('aria-valuetext', until.value);
        clearTimeout(sliding);
        sliding = setTimeout(async () => {
            const page = address('', { until: until.value, view: written() });
            const answer = await fetch(page);
            if (answer.ok) {
                const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
                document.getElementById('places').innerHTML = '';
                document.getElementById('places').append(...other.getElementById('places').childNodes);
                document.querySelector('.page-head p').textContent = other.querySelector('.page-head p').textContent;
                history.replaceState(null, '', page);
                draw();
            }
        }, rest);
    });
}

box.classList.add('live');
if (Math.abs(box.clientWidth - full.width) > 60) {
    draw(new URLSearchParams(location.search).has('view'));
}
