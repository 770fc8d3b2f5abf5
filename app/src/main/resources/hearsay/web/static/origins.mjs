// SPDX-License-Identifier: Apache-2.0
// The graph of origins: each origin has a lane, its root first, then by time, those of one report side by side; an arrow points to what is leaned on.

const box = document.getElementById('graph');

function colours() {
    const style = getComputedStyle(document.documentElement);
    return name => style.getPropertyValue(`--${name}`).trim();
}

const DOWN = 62;
const LEFT = 58;
const TOP = 24;

/** How many stand side by side, and how far apart: what the page has room for, so that names can be read as they are. */
function room() {
    box.hidden = false;
    const wide = box.clientWidth - 2 * LEFT;
    const across = Math.max(3, Math.floor(wide / 118) + 1);
    return { across, step: wide / (across - 1) };
}

/** Each origin has a lane of its own, its root first, then by time; a long lane goes on in the next row. */
function placed(nodes, { across, step }) {
    const lanes = new Map();
    for (const node of nodes) {
        const lane = node.origin ?? node.id;
        lanes.set(lane, [...lanes.get(lane) ?? [], node]);
    }
    const all = [];
    let row = 0;
    let column = 0;
    for (const [root, lane] of [...lanes].sort(([, one], [, other]) => other.length - one.length)) {
        // Origins of one testimony stand side by side.
        if (lane.length > 1 || column === across) {
            row += column > 0 ? 1 : 0;
            column = 0;
        }
        lane.sort((one, other) => (other.id === root) - (one.id === root) || one.moment - other.moment);
        lane.forEach((node, i) => all.push({
            data: { ...node, label: node.outlet },
            classes: node.tone + (node.aside ? ' aside' : node.id === root ? ' root' : ''),
            position: { x: LEFT + ((column + i) % across) * step, y: TOP + (row + Math.floor(i / across)) * DOWN },
        }));
        if (lane.length > 1) {
            row += Math.ceil(lane.length / across);
        } else {
            column++;
        }
    }
    row += column > 0 ? 1 : 0;
    return { all, rows: row };
}

/** A link within a row goes over the heads of those between. */
function bend(from, to, { step }) {
    const far = Math.abs(from.x - to.x);
    return from.y === to.y && far > 1.5 * step ? Math.sign(from.x - to.x) * Math.min(26, 12 + far / 40) : 0;
}

async function draw() {
    // Cytoscape would write a style into the page, which the page forbids; hearsay.css has what it needs.
    const mark = document.createElement('meta');
    mark.id = '__________cytoscape_stylesheet';
    document.head.append(mark);
    const [{ default: cytoscape }, { nodes, links }] = await Promise.all([
        import('./vendor/cytoscape-3.34.4.esm.min.mjs'),
        fetch(box.dataset.graph).then(answer => answer.json()),
    ]);
    const colour = colours();
    const place = room();
    const { all, rows } = placed(nodes, place);
    const at = new Map(all.map(node => [node.data.id, node.position]));
    box.style.height = `${TOP + rows * DOWN}px`;
    const tone = name => ({ selector: `.${name}`, style: { 'background-color': colour(name) } });
    const graph = cytoscape({
        container: box,
        elements: [
            ...all,
            ...links.map((link, i) => ({ data: { id: `link-${i}`, source: link.from, target: link.to, bend: bend(at.get(link.from), at.get(link.to), place), ...link } })),
        ],
        layout: { name: 'preset', fit: false },
        zoom: 1,
        userPanningEnabled: false,
        boxSelectionEnabled: false,
        autoungrabify: true,
        userZoomingEnabled: false,
        style: [
            { selector: 'node', style: {
                width: 16, height: 16, label: 'data(label)', 'font-family': 'Source Sans, sans-serif', 'font-size': 12,
                color: colour('ink'), 'text-valign': 'bottom', 'text-margin-y': 4, 'text-max-width': place.step - 8, 'text-wrap': 'ellipsis',
                'text-background-color': colour('sheet'), 'text-background-opacity': 0.85, 'text-background-padding': 1 } },
            { selector: '.root', style: { width: 22, height: 22, 'border-width': 3, 'border-color': colour('ink') } },
            { selector: '.aside', style: { opacity: 0.4 } },
            tone('for'), tone('against'), tone('doubt'), tone('neither'),
            { selector: 'edge', style: {
                width: 'mapData(probability, 0, 1, 0.6, 2.4)', 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': 0.5, 'line-color': colour('line-strong'),
                'target-arrow-color': colour('line-strong'), 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8,
                opacity: 'mapData(probability, 0, 1, 0.35, 1)' } },
            { selector: '.chosen', style: { 'line-color': colour('link'), 'target-arrow-color': colour('link'), opacity: 1,
                'border-width': 3, 'border-color': colour('link') } },
        ],
    });
    const says = document.getElementById('graph-says');
    const byId = new Map(nodes.map(node => [node.id, node]));
    const name = id => `${byId.get(id).outlet} (${byId.get(id).holder}, ${byId.get(id).day})`;
    says.hidden = false;
    says.textContent = 'The ringed dot is the root of its origin; an arrow points to what a report most likely leans on.'
        + (nodes.some(node => node.aside) ? ' A pale one is set aside.' : '') + ' Choose one to read why.';
    graph.on('tap', event => {
        graph.elements().removeClass('chosen');
        if (event.target === graph) {
            return;
        }
        event.target.addClass('chosen');
        const data = event.target.data();
        if (event.target.isEdge()) {
            says.textContent = `${name(data.source)} leans on ${name(data.target)}: ${data.says} (${Math.round(100 * data.probability)} %).`;
        } else {
            const link = document.createElement('a');
            link.href = `${box.dataset.base}/document/${data.document}`;
            link.textContent = 'the report';
            says.replaceChildren(`${name(data.id)}: `, link);
        }
    });
}

if (box) {
    draw();
}
