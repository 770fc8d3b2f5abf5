// SPDX-License-Identifier: Apache-2.0
// The graph of origins: each origin has a lane, its root first, then by time, those of one report side by side; an arrow points to what is leaned on.

const box = document.getElementById('graph');

function colours() {
    const style = getComputedStyle(document.documentElement);
    return name => style.getPropertyValue(`--${name}`).trim();
}

const ACROSS = 8;

/** Each origin has a lane of its own, its root first, then by time; a long lane goes on in the next row. */
function placed(nodes) {
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
        if (lane.length > 1 || column === ACROSS) {
            row += column > 0 ? 1 : 0;
            column = 0;
        }
        lane.sort((one, other) => (other.id === root) - (one.id === root) || one.moment - other.moment);
        lane.forEach((node, i) => all.push({
            data: { ...node, label: node.outlet },
            classes: node.tone + (node.id === root ? ' root' : ''),
            position: { x: ((column + i) % ACROSS) * 132, y: (row + Math.floor(i / ACROSS)) * 62 },
        }));
        if (lane.length > 1) {
            row += Math.ceil(lane.length / ACROSS);
        } else {
            column++;
        }
    }
    row += column > 0 ? 1 : 0;
    return { all, rows: row };
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
    const { all, rows } = placed(nodes);
    box.hidden = false;
    box.classList.add(rows > 7 ? 'high' : rows > 3 ? 'middle' : 'low');
    const tone = name => ({ selector: `.${name}`, style: { 'background-color': colour(name) } });
    const graph = cytoscape({
        container: box,
        elements: [
            ...all,
            ...links.map((link, i) => ({ data: { id: `link-${i}`, source: link.from, target: link.to, ...link } })),
        ],
        layout: { name: 'preset', fit: true, padding: 32 },
        userZoomingEnabled: false,
        minZoom: 0.2,
        maxZoom: 1.6,
        style: [
            { selector: 'node', style: {
                width: 16, height: 16, label: 'data(label)', 'font-family': 'Source Sans, sans-serif', 'font-size': 12,
                color: colour('ink'), 'text-valign': 'bottom', 'text-margin-y': 4, 'text-max-width': 118, 'text-wrap': 'ellipsis',
                'text-background-color': colour('sheet'), 'text-background-opacity': 0.85, 'text-background-padding': 1 } },
            { selector: '.root', style: { width: 22, height: 22, 'border-width': 3, 'border-color': colour('ink') } },
            tone('for'), tone('against'), tone('doubt'), tone('neither'),
            { selector: 'edge', style: {
                width: 'mapData(probability, 0, 1, 0.6, 2.4)', 'curve-style': 'bezier', 'line-color': colour('line-strong'),
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
    says.textContent = 'The ringed dot is the root of its origin; an arrow points to what a report most likely leans on. Choose one to read why.';
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
