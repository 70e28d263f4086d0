// What can be tried out: sliders with buttons and a field, and choices. Every stop brings its text and its change from the engine.
import { html, useEffect, useState } from "./vendor/preact-htm.js";

/** A slider; what is typed is read by the engine. What a button sets is said; a moved slider says it by itself. */
export function Slider({ control, marks, onPatch, onTyped }) {
  const [index, setIndex] = useState(control.index);
  const [typed, setTyped] = useState(null);
  const [problem, setProblem] = useState(null);
  useEffect(() => {
    setIndex(control.index);
    setTyped(null);
    setProblem(null);
  }, [control]);
  const last = control.stops.length - 1;
  const stop = control.stops[Math.min(index, last)];
  const [pressed, setPressed] = useState(false);
  const go = (to, byButton) => {
    setPressed(byButton);
    const next = Math.min(Math.max(to, 0), last);
    if (next !== index) {
      setIndex(next);
      setTyped(null);
      setProblem(null);
      onPatch(control.stops[next].patch);
    }
  };
  const enter = async (text) => {
    setTyped(text);
    if (text.trim() !== stop.typed) {
      const answer = await onTyped(control.id, text);
      setProblem(answer?.problem ?? null);
    }
  };
  const id = `control-${control.id}`;
  return html`
    <div class=${`control ${stop.rare ? "rare" : ""}`}>
      <div class="control-top">
        <label for=${id}>${control.label}</label>
        <output for=${id} aria-live=${pressed ? "polite" : "off"}>${stop.text}</output>
      </div>
      <div class="control-row">
        <button type="button" class="step" aria-label=${control.less} disabled=${index === 0} onClick=${() => go(index - 1, true)}>
          <span aria-hidden="true">\u2212</span>
        </button>
        <span class="range">
          ${marks &&
          html`<span class="range-marks" aria-hidden="true">
            <i class="usual" style=${{ left: `${marks[0] * 100}%`, width: `${(marks[1] - marks[0]) * 100}%` }}></i>
            <i class="seldom" style=${{ left: `${marks[1] * 100}%` }}></i>
          </span>`}
          <input
            id=${id}
            type="range"
            min="0"
            max=${last}
            step="1"
            value=${index}
            aria-valuetext=${stop.text}
            onInput=${(event) => go(event.currentTarget.valueAsNumber, false)}
          />
        </span>
        <button type="button" class="step" aria-label=${control.more} disabled=${index === last} onClick=${() => go(index + 1, true)}>
          <span aria-hidden="true">+</span>
        </button>
        <span class="with-unit small">
          <input
            aria-label=${control.type}
            inputmode="decimal"
            size="4"
            value=${typed ?? stop.typed}
            aria-invalid=${problem ? "true" : undefined}
            aria-describedby=${problem ? `${id}-problem` : undefined}
            onChange=${(event) => enter(event.currentTarget.value)}
          />
          <span>${control.unit}</span>
        </span>
      </div>
      ${problem && html`<p class="problem" id=${`${id}-problem`} role="alert">${problem}</p>`}
    </div>
  `;
}

/** One of a few. */
export function Choice({ control, onPatch }) {
  const [index, setIndex] = useState(control.index);
  useEffect(() => setIndex(control.index), [control]);
  return html`
    <fieldset class="choice">
      <legend>${control.label}</legend>
      ${control.stops.map(
        (stop, i) => html`<label>
          <input
            type="radio"
            name=${`control-${control.id}`}
            checked=${i === index}
            onChange=${() => {
              setIndex(i);
              onPatch(stop.patch);
            }}
          /><span>${stop.text}</span>
        </label>`,
      )}
    </fieldset>
  `;
}
