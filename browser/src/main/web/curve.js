// A measure over time: the curve, what may be said of it, and the same as a table.
import { html, useEffect, useRef } from "./vendor/preact-htm.js";
import { Table } from "./parts.js";
import { say } from "./words.js";
import uPlot from "./vendor/uplot.js";

const HEIGHT = 220;
const DAY_S = 86_400;

export function Curve({ curve }) {
  const place = useRef(null);
  const days = [...new Set(curve.lines.flatMap((line) => line.points.map((point) => point.day)))].sort();
  useEffect(() => draw(place.current, curve, days), [JSON.stringify(curve)]);
  return html`
    <section class="card curve">
      <h3>${curve.title}</h3>
      <div class="plot" ref=${place} role="img" aria-label=${[curve.title, ...curve.sentences].join(". ")}></div>
      <ul class="legend">
        ${curve.lines.map((line, i) => html`<li><i class=${`key line-${i}`}></i>${line.name}</li>`)}
      </ul>
      ${curve.sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <details class="twin">
        <summary>${say("inTable")}</summary>
        <${Table} table=${table(curve, days)} caption=${curve.title} />
      </details>
    </section>
  `;
}

/** What a line has on a day: its last value of that day. */
function valueOn(line, day) {
  return line.points.findLast((point) => point.day === day)?.value ?? null;
}

function table(curve, days) {
  return {
    titles: ["", ...curve.lines.map((line) => `${line.name}, ${curve.unit}`)],
    numbers: [false, ...curve.lines.map(() => true)],
    rows: days.map((day) => [day, ...curve.lines.map((line) => shown(valueOn(line, day)))]),
  };
}

/** The days that are shown: a fortnight at least. */
function span(x) {
  const spare = Math.max(DAY_S, (14 * DAY_S - (x.at(-1) - x[0])) / 2);
  return [x[0] - spare, x.at(-1) + spare];
}

function shown(value) {
  return value === null ? "" : String(Math.round(value * 10) / 10);
}

/** Marks on which day which phase began; its name stands above where there is room before the next. */
function phases(curve) {
  return (plot) => {
    const { ctx, bbox } = plot;
    const scale = devicePixelRatio || 1;
    ctx.save();
    ctx.strokeStyle = ctx.fillStyle = getComputedStyle(plot.root).color;
    ctx.globalAlpha = 0.6;
    ctx.setLineDash([2 * scale, 4 * scale]);
    ctx.font = `${11 * scale}px system-ui, sans-serif`;
    ctx.textBaseline = "top";
    const ends = bbox.left + bbox.width;
    const places = curve.phases.map((phase) => plot.valToPos(seconds(phase.from), "x", true));
    curve.phases.forEach((phase, i) => {
      const left = Math.max(places[i], bbox.left);
      const right = Math.min(places[i + 1] ?? ends, ends);
      if (places[i] > bbox.left) {
        ctx.beginPath();
        ctx.moveTo(left, bbox.top);
        ctx.lineTo(left, bbox.top + bbox.height);
        ctx.stroke();
      }
      if (ctx.measureText(phase.name).width + 8 * scale < right - left) {
        ctx.fillText(phase.name, left + 4 * scale, bbox.top + 2 * scale);
      }
    });
    ctx.restore();
  };
}

function seconds(day) {
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}

/** Around each line the band lies shaded. */
function draw(place, curve, days) {
  if (days.length === 0) {
    return undefined;
  }
  const style = getComputedStyle(place);
  const colours = ["--own", "--mark"].map((name) => style.getPropertyValue(name).trim());
  const x = days.map(seconds);
  const series = [{}];
  const bands = [];
  const data = [x];
  curve.lines.forEach((line, i) => {
    const y = days.map((day) => valueOn(line, day));
    const colour = colours[i % colours.length];
    if (curve.band > 0) {
      data.push(y.map((v) => (v === null ? null : v + curve.band)), y.map((v) => (v === null ? null : v - curve.band)));
      series.push({ stroke: "transparent", points: { show: false }, spanGaps: true }, { stroke: "transparent", points: { show: false }, spanGaps: true });
      bands.push({ series: [data.length - 2, data.length - 1], fill: `${colour}22` });
    }
    data.push(y);
    series.push({ stroke: colour, width: 2, dash: i === 0 ? [] : [6, 4], spanGaps: true, points: { show: true, size: 7, fill: colour } });
  });
  const plot = new uPlot(
    {
      width: Math.max(240, place.clientWidth),
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { range: () => span(x) } },
      axes: [{ stroke: style.color }, { stroke: style.color, label: curve.unit }],
      series,
      bands,
      hooks: { draw: [phases(curve)] },
    },
    data,
    place,
  );
  const resized = new ResizeObserver(() => plot.setSize({ width: Math.max(240, place.clientWidth), height: HEIGHT }));
  resized.observe(place);
  return () => {
    resized.disconnect();
    plot.destroy();
  };
}
