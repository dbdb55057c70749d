// ical.js as a peer. "instances FILE FROM BEFORE" prints what each VEVENT gives in the window; "bench BIG WEEKLY ROUNDS RULES" prints figures.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const [verb, ...args] = process.argv.slice(2);
const text = (time) => (!time ? '' : time.isDate ? time.toICALString() : time.convertToZone(ICAL.Timezone.utcTimezone).toICALString());

function parsed(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar;
}

function instances(path, from, before) {
  const [first, last] = [from, before].map((t) => Date.parse(t.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z')) / 1000);
  for (const component of parsed(path).getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const print = (start) => {
      if (start.toUnixTime() < first || start.toUnixTime() >= last) return;
      console.log(JSON.stringify({
        peer: 'ical.js', uid: event.uid, recurrence: text(event.recurrenceId), status: component.getFirstPropertyValue('status') === 'CANCELLED' ? 'CANCELLED' : '',
        summary: event.summary, description: event.description ?? '', location: event.location ?? '', start: text(start),
      }));
    };
    if (!event.isRecurring()) print(event.startDate);
    else {
      const iterator = event.iterator();
      for (let next = iterator.next(); next && next.toUnixTime() < last; next = iterator.next()) print(next);
    }
  }
}

function best(rounds, work) {
  let rate = 0;
  for (let n = 0; n < rounds; n++) {
    const begin = performance.now();
    const count = work();
    rate = Math.max(rate, (count / (performance.now() - begin)) * 1000);
  }
  return rate;
}

function counted(rule, start) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start));
  let count = 0;
  while (iterator.next()) count++;
  return count;
}

function bench(big, weekly, rounds, daily, lastfriday, dense) {
  const source = readFileSync(big, 'utf8');
  let calendar;
  console.log('parse', best(rounds, () => (calendar = new ICAL.Component(ICAL.parse(source))).getAllSubcomponents('vevent').length));
  console.log('serialise', best(rounds, () => (calendar.toString(), calendar.getAllSubcomponents('vevent').length)));
  console.log('daily', best(rounds, () => counted(daily, '2016-01-01T09:00:00')));
  console.log('lastfriday', best(rounds, () => counted(lastfriday, '2016-01-29T19:00:00')));
  console.log('dense', best(rounds, () => counted(dense, '2016-01-01T09:00:00')));
  const events = parsed(weekly).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));
  const [first, last] = [ICAL.Time.fromString('2026-01-01T00:00:00'), ICAL.Time.fromString('2026-02-01T00:00:00')];
  let shortest = Infinity;
  let count = 0;
  for (let n = 0; n < Math.min(rounds, 2); n++) {
    const begin = performance.now();
    count = 0;
    for (const event of events) {
      const iterator = event.iterator();
      for (let next = iterator.next(); next && next.compare(last) < 0; next = iterator.next()) if (next.compare(first) >= 0) count++;
    }
    shortest = Math.min(shortest, performance.now() - begin);
  }
  console.log('window', shortest);
  console.log('window.count', count);
}

if (verb === 'instances') instances(...args);
else bench(args[0], args[1], Number(args[2]), ...args.slice(3));
