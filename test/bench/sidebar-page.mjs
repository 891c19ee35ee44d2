/** What runs in the page of the sidebar's bench: a stand-in for the server, and the moves that are measured. */

/** Answers the sidebar's calls with what is given; everything travels as JSON. */
export function fakeServer(opening) {
  const answers = {
    openModel: () => opening,
    readColumns: (_, positions) => Object.fromEntries(positions.map((at) => [at, opening.leads.columns[at]])),
  };
  const runner = (done) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (next) => runner(next);
          if (name === 'withFailureHandler') return () => runner(done);
          return (...args) => {
            const value = JSON.parse(JSON.stringify(answers[name](...args)));
            setTimeout(() => done({ ok: true, value }));
          };
        },
      },
    );
  globalThis.google = { script: { run: runner(), host: {} } };
}

/** Moves the first weight by as many input events as asked for; gives milliseconds and the frames between events. */
export async function measureWeight(events) {
  const slider = document.querySelector('input.slider');
  return await globalThis.measured(events, (turn) => {
    const weight = 1 + (turn % 20);
    slider.value = String(weight);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    return () => document.querySelector('input.weight').value === `+${weight}`;
  });
}

/** Moves the highest threshold down and up again by the arrow keys. */
export async function measureThreshold(events) {
  const threshold = document.querySelector('.threshold');
  threshold.focus();
  return await globalThis.measured(events, (turn) => {
    const before = threshold.getAttribute('aria-valuenow');
    const key = turn < events / 2 ? 'ArrowLeft' : 'ArrowRight';
    threshold.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return () => threshold.getAttribute('aria-valuenow') !== before;
  });
}

/**
 * Fires each event where the browser hands out real ones, at the beginning of a frame. `work`: from the event until
 * script, style, layout and paint of that frame are done; `frame`: until the next frame begins.
 */
export function installMeasuring() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const behindPaint = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  globalThis.measured = async (events, fire) => {
    const work = [];
    const frames = [];
    for (let turn = 0; turn < events; turn++) {
      await frame();
      const start = performance.now();
      const isShown = fire(turn);
      const next = frame();
      const painted = await behindPaint();
      if (!isShown()) throw new Error(`Event ${turn} is not on the screen in its frame.`);
      work.push(painted - start);
      await next;
      frames.push(performance.now() - start);
    }
    return { work, frames };
  };
}
