// When something sounds. Cues are laid on the audio clock ahead of time, so that they come on time with the page hidden and its timers slowed;
// a pause stops that clock and with it every cue.

const TONES = {
  tick: { hz: 660, s: 0.06, gain: 0.25 },
  back: { hz: 520, s: 0.06, gain: 0.2 },
  start: { hz: 880, s: 0.25, gain: 0.4 },
  stop: { hz: 440, s: 0.35, gain: 0.4 },
  switch: { hz: 740, s: 0.4, gain: 0.4 },
};

export class Cues {
  #context = new AudioContext();
  #laid = [];
  #mode = "sounds";

  /** Must be called from a press: browsers let nothing sound before one. */
  async open() {
    await this.#context.resume();
  }

  /** `"voice"`, `"sounds"` or `"quiet"`. */
  set mode(mode) {
    this.#mode = mode;
  }

  /** Seconds on the clock that all cues lie on; stands still while paused. */
  get now() {
    return this.#context.currentTime;
  }

  /**
   * Lays a tone at a time of the clock.
   *
   * @param over called when it has sounded, on time also where timers are slowed; a quiet tone is laid too
   */
  lay(name, at, over = () => {}) {
    const { hz, s, gain: loud } = TONES[name];
    const gain = this.#mode === "quiet" ? 0 : loud;
    const from = Math.max(at, this.#context.currentTime);
    const oscillator = this.#context.createOscillator();
    const volume = this.#context.createGain();
    oscillator.frequency.value = hz;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(gain, from + 0.01);
    volume.gain.linearRampToValueAtTime(0, from + s);
    oscillator.connect(volume).connect(this.#context.destination);
    oscillator.start(from);
    oscillator.stop(from + s + 0.02);
    this.#laid.push(oscillator);
    oscillator.onended = () => {
      this.#laid = this.#laid.filter((one) => one !== oscillator);
      over();
    };
  }

  /** Takes back what has not sounded yet. */
  clear() {
    for (const oscillator of this.#laid) {
      oscillator.onended = null;
      oscillator.stop();
      oscillator.disconnect();
    }
    this.#laid = [];
  }

  async pause() {
    hush();
    await this.#context.suspend();
  }

  async goOn() {
    await this.#context.resume();
  }

  /** Says a sentence, when a voice is wanted. */
  speak(text) {
    if (this.#mode === "voice") {
      speak(text);
    }
  }

  close() {
    this.clear();
    hush();
    this.#context.close();
  }
}

/** Voices of this device itself: others send what they say away. */
function voices() {
  return globalThis.speechSynthesis?.getVoices().filter((voice) => voice.localService) ?? [];
}

/** Whether this device can say something without sending it away. */
export function canSpeak() {
  return voices().length > 0;
}

/** Says a sentence by a voice of this device. */
export function speak(text) {
  const [first, ...others] = voices();
  if (first === undefined) {
    return;
  }
  const said = new SpeechSynthesisUtterance(text);
  said.voice = [first, ...others].find((voice) => voice.lang.startsWith(document.documentElement.lang)) ?? first;
  speechSynthesis.cancel();
  speechSynthesis.speak(said);
}

export function hush() {
  globalThis.speechSynthesis?.cancel();
}
