// The pointer on the day board, and the line that shows now. Times are minutes after midnight of the centre's wall clock.
const step = 30;
const clock = m => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`;
const span = m => m < 60 ? `${m}分钟` : `${m / 60}小时`;
const held = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

export function start(board, page) {
  const gone = new AbortController();
  const on = (target, type, listener) => target.addEventListener(type, listener, { signal: gone.signal });
  const range = () => ({ from: +board.dataset.from, to: +board.dataset.to });
  const ghost = board.querySelector('.drag-ghost');
  let drag = null;

  // Minutes under a pointer, on the grid of half hours.
  const at = (lane, x, round) => {
    const { from, to } = range();
    const box = lane.getBoundingClientRect();
    const minutes = from + (x - box.left) / box.width * (to - from);
    return Math.max(from, Math.min(to, round(minutes / step) * step));
  };
  const freeLane = e => board.dataset.mayBook === 'true' && !e.target.closest('.block') && e.target.closest('.lane:not(.shut)');

  const paint = () => {
    const { from, to } = range();
    const grid = ghost.parentElement.getBoundingClientRect(), lane = drag.lane.getBoundingClientRect();
    const x = m => lane.left - grid.left + (m - from) / (to - from) * lane.width;
    ghost.hidden = false;
    ghost.style.cssText = `top:${lane.top - grid.top}px;height:${lane.height}px;left:${x(drag.from)}px;width:${x(drag.to) - x(drag.from)}px`;
    ghost.textContent = `${clock(drag.from)}–${clock(drag.to)} ${span(drag.to - drag.from)}`;
    ghost.classList.toggle('clash', [...drag.lane.querySelectorAll('.block')].some(b => +b.dataset.from < drag.to && drag.from < +b.dataset.to));
  };
  const end = () => { ghost.hidden = true; drag = null; };

  on(board, 'pointerdown', e => {
    const lane = e.pointerType !== 'touch' && e.button === 0 && freeLane(e);
    if (!lane) return;
    e.preventDefault();
    const from = at(lane, e.clientX, Math.floor);
    drag = { lane, anchor: from, from, to: from + step, x: e.clientX, moved: false, id: e.pointerId };
    board.setPointerCapture(e.pointerId);
    paint();
  });
  on(board, 'pointermove', e => {
    if (!drag || e.pointerId !== drag.id) return;
    drag.moved ||= Math.abs(e.clientX - drag.x) > 6;
    const here = at(drag.lane, e.clientX, e.clientX >= drag.x ? Math.ceil : Math.floor);
    drag.from = Math.min(drag.anchor, here);
    drag.to = Math.max(drag.anchor + step, here);
    paint();
  });
  on(board, 'pointerup', e => {
    if (!drag || e.pointerId !== drag.id) return;
    const { lane, from, to, moved } = drag;
    end();
    page.invokeMethodAsync('Picked', lane.dataset.room, from, moved ? to : from);
  });
  on(board, 'pointercancel', end);
  on(board, 'click', e => {
    const lane = e.pointerType === 'touch' && freeLane(e);
    if (!lane) return;
    const from = at(lane, e.clientX, Math.floor);
    page.invokeMethodAsync('Picked', lane.dataset.room, from, from);
  });
  on(board, 'keydown', e => { if (e.target === board && held.has(e.key)) e.preventDefault(); });
  on(window, 'keydown', e => { if (e.key === 'Escape' && drag) end(); });

  // The now-line walks by the browser's clock, set by the server's at each load; the browser's own time zone plays no part.
  const offset = Date.parse(board.dataset.now + 'Z') - Date.now();
  const tick = () => {
    if (!board.isConnected) { clearInterval(timer); gone.abort(); return; }
    const line = board.querySelector('.now-line');
    if (!line) return;
    const now = new Date(Date.now() + offset), { from, to } = range();
    const minutes = now.getUTCHours() * 60 + now.getUTCMinutes();
    line.hidden = now.toISOString().slice(0, 10) !== board.dataset.day || minutes < from || minutes >= to;
    line.style.setProperty('--at', (minutes - from) / (to - from));
    line.firstElementChild.textContent = clock(minutes);
  };
  const timer = setInterval(tick, 10000);
  tick();
  if (board.scrollWidth > board.clientWidth) {
    const line = board.querySelector('.now-line');
    if (line && !line.hidden) board.scrollLeft = Math.max(0, line.offsetLeft - board.clientWidth / 2);
  }
}

/** Brings the keyboard's place into sight. */
export function reveal(board) {
  board.querySelector('.cursor')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
