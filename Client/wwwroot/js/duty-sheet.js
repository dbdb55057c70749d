// The pointer and the arrow keys on a roster's month. A duty is named “date/post”; what a move would do is asked of the server while it is held.
const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function start(sheet, page) {
  const gone = new AbortController();
  const on = (target, type, listener, options) => target.addEventListener(type, e => sheet.isConnected ? listener(e) : gone.abort(), { signal: gone.signal, ...options });
  const said = sheet.querySelector('.drag-said');
  const duties = () => [...sheet.querySelectorAll('[data-duty]')];
  let drag = null, dropped = false;

  const say = (text, allowed) => { said.hidden = !text; said.textContent = text; said.dataset.allowed = allowed; };
  const over = target => {
    if (drag.target === target) return;
    drag.target?.classList.remove('over');
    drag.target = target;
    target?.classList.add('over');
    say(target ? '…' : drag.name, true);
    if (!target) return;
    page.invokeMethodAsync('Over', drag.from, target.dataset.duty).then(verdict => {
      if (drag?.target === target && verdict) say(verdict.text, verdict.allowed);
    }).catch(() => { if (drag?.target === target) say('', true); });
  };
  const end = () => {
    drag?.target?.classList.remove('over');
    sheet.classList.remove('dragging');
    say('', true);
    drag = null;
  };

  on(sheet, 'pointerdown', e => {
    dropped = false;
    const duty = e.pointerType !== 'touch' && e.button === 0 && e.target.closest('[data-duty]');
    if (duty) drag = { from: duty.dataset.duty, name: duty.querySelector('b')?.textContent ?? '', x: e.clientX, y: e.clientY, moved: false, target: null };
  });
  on(window, 'pointermove', e => {
    if (!drag) return;
    if (!drag.moved) {
      if (Math.hypot(e.clientX - drag.x, e.clientY - drag.y) < 6) return;
      drag.moved = true;
      sheet.classList.add('dragging');
      say(drag.name, true);
    }
    said.style.left = `${Math.min(e.clientX + 14, innerWidth - 330)}px`;
    said.style.top = `${e.clientY + 16}px`;
    const target = document.elementFromPoint(e.clientX, e.clientY)?.closest('[data-duty]');
    over(target && sheet.contains(target) && target.dataset.duty !== drag.from ? target : null);
  });
  on(window, 'pointerup', () => {
    if (!drag) return;
    const { from, target, moved } = drag;
    dropped = moved;
    end();
    if (target) page.invokeMethodAsync('Dropped', from, target.dataset.duty);
  });
  on(window, 'pointercancel', end);

  // Letting go ends with a click on the duty underneath, which is no tap.
  on(sheet, 'click', e => { if (dropped && e.detail > 0) { dropped = false; e.stopPropagation(); e.preventDefault(); } }, { capture: true });
  on(window, 'keydown', e => { if (e.key === 'Escape' && drag) end(); });

  on(sheet, 'keydown', e => {
    const here = e.target.closest?.('[data-duty]');
    if (!here || !(e.key in steps)) return;
    e.preventDefault();
    const [date, post] = here.dataset.duty.split('/'), step = steps[e.key];
    const list = duties();

    // The nearest day that way which has a duty: one further on where the day itself has none.
    const wanted = new Date(Date.parse(date) + step * 86400000).toISOString().slice(0, 10);
    const days = [...new Set(list.map(d => d.dataset.duty.split('/')[0]))];
    const day = step > 0 ? days.find(d => d >= wanted) : days.findLast(d => d <= wanted);
    const there = day && (list.find(d => d.dataset.duty === `${day}/${post}`) ?? list.find(d => d.dataset.duty.startsWith(day)));
    there?.focus();
  });
}
