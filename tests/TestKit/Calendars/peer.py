"""icalendar and dateutil as a peer. "instances FILE FROM BEFORE" prints what each VEVENT gives in the window; "bench BIG WEEKLY ROUNDS RULES" prints figures."""
import datetime
import json
import re
import sys
import time

import icalendar
from dateutil import rrule

UTC = datetime.timezone.utc
CENTRE = datetime.timezone(datetime.timedelta(hours=8))


def is_date(value):
    return not isinstance(value, datetime.datetime)


def instant(value):
    if is_date(value):
        value = datetime.datetime(value.year, value.month, value.day, tzinfo=UTC)
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=CENTRE).astimezone(UTC)


def text(value, date):
    return instant(value).strftime('%Y%m%d' if date else '%Y%m%dT%H%M%SZ')


def values(event, name):
    lists = event.get(name, [])
    return [d.dt for one in (lists if isinstance(lists, list) else [lists]) for d in one.dts]


def starts(event):
    first = event['DTSTART'].dt
    if 'RRULE' not in event and 'RDATE' not in event:
        return [instant(first)]
    found = rrule.rruleset()
    # Rules count in the wall clock; the centre's never changes, so that UTC minus eight hours is enough.
    wall = lambda value: instant(value) if is_date(value) else instant(value).astimezone(CENTRE)
    if 'RRULE' in event:
        rule = event['RRULE'].to_ical().decode()
        found.rrule(rrule.rrulestr(re.sub(r'(UNTIL=\d{8})(?=;|$)', r'\1T000000Z', rule), dtstart=wall(first)))
    else:
        found.rdate(wall(first))
    for date in values(event, 'RDATE'):
        found.rdate(wall(date))
    for date in values(event, 'EXDATE'):
        found.exdate(wall(date))
    return found


def instances(path, begin, before):
    first, last = (datetime.datetime.strptime(t, '%Y%m%dT%H%M%SZ').replace(tzinfo=UTC) for t in (begin, before))
    with open(path, 'rb') as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for event in calendar.walk('VEVENT'):
        assert not event.errors, event.errors
        date = is_date(event['DTSTART'].dt)
        for start in starts(event):
            if start >= last:
                break
            if start >= first:
                print(json.dumps({
                    'peer': 'icalendar', 'uid': str(event['UID']), 'recurrence': text(event['RECURRENCE-ID'].dt, date) if 'RECURRENCE-ID' in event else '',
                    'status': 'CANCELLED' if event.get('STATUS') == 'CANCELLED' else '', 'summary': str(event['SUMMARY']), 'description': str(event.get('DESCRIPTION', '')),
                    'location': str(event.get('LOCATION', '')), 'start': text(start, date)}))


def best(rounds, work):
    rate = 0
    for _ in range(rounds):
        begin = time.perf_counter()
        count = work()
        rate = max(rate, count / (time.perf_counter() - begin))
    return rate


def bench(big, weekly, rounds, daily, lastfriday, dense):
    with open(big, 'rb') as file:
        source = file.read()
    calendar = icalendar.Calendar.from_ical(source)
    events = len(calendar.subcomponents) - 1
    print('parse', best(min(rounds, 1), lambda: len(icalendar.Calendar.from_ical(source).subcomponents) - 1))
    print('serialise', best(min(rounds, 1), lambda: calendar.to_ical() and events))
    for name, rule, day in ('daily', daily, 1), ('lastfriday', lastfriday, 29), ('dense', dense, 1):
        print(name, best(rounds, lambda: sum(1 for _ in rrule.rrulestr(rule, dtstart=datetime.datetime(2016, 1, day, 19 if day > 1 else 9)))))
    with open(weekly, 'rb') as file:
        series = icalendar.Calendar.from_ical(file.read()).walk('VEVENT')
    first, last = datetime.datetime(2026, 1, 1), datetime.datetime(2026, 2, 1)
    rules = [rrule.rrulestr(e['RRULE'].to_ical().decode(), dtstart=e['DTSTART'].dt.replace(tzinfo=None)) for e in series]
    begin = time.perf_counter()
    count = sum(len(r.between(first, last - datetime.timedelta(seconds=1), inc=True)) for r in rules)
    print('window', (time.perf_counter() - begin) * 1000)
    print('window.count', count)


if sys.argv[1] == 'instances':
    instances(*sys.argv[2:])
else:
    bench(sys.argv[2], sys.argv[3], int(sys.argv[4]), *sys.argv[5:])
