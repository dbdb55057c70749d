using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;
using PartyMassCenter.Shared.ICalendar.Zones;

namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>Reads when a VEVENT takes place. A bad line is reported and left out; without a start there is no event.</summary>
internal ref struct EventReader(CalendarComponent component, CalendarZones zones, CalendarProblems problems)
{
    private const int MostRules = 16;
    private const int FirstYear = 2;
    private const int LastYear = 9_990;

    private List<RecurrenceRule>? rules;
    private List<RecurrenceRule>? exceptRules;
    private List<ExtraDate>? dates;

    public SeriesEvent? Read()
    {
        var found = new SeriesEvent(component);
        CalendarProperty? start = null, end = null, duration = null;
        foreach (ref readonly var property in component.Properties)
        {
            switch (property.Utf8Name.Length)
            {
                case 3 when property.Is("UID"): found.Uid = property.Text.Trim(); break;
                case 5 when property.Is("DTEND"): end ??= property; break;
                case 6 when property.Is("STATUS"): found.IsCancelled = property.Value.Trim().Equals("CANCELLED", StringComparison.OrdinalIgnoreCase); break;
                case 7 when property.Is("DTSTART"): start ??= property; break;
                case 8 when property.Is("DURATION"): duration ??= property; break;
                case 8 when property.Is("SEQUENCE"): found.Sequence = int.TryParse(property.Value, System.Globalization.CultureInfo.InvariantCulture, out var sequence) ? sequence : 0; break;
                default: break;
            }
        }

        if (!ReadStart(found, start)) return null;
        ReadLength(found, end, duration);
        foreach (ref readonly var property in component.Properties) ReadRecurrence(found, property);
        found.Rules = rules ?? found.Rules;
        found.ExceptRules = exceptRules ?? found.ExceptRules;
        if (dates is not null) found.Dates = [.. dates.OrderBy(d => d.Start)];
        return found;
    }

    private readonly bool ReadStart(SeriesEvent found, CalendarProperty? start)
    {
        if (start is not { } property)
        {
            problems.Add(component.Line, $"活动“{found.Summary}”没有开始时间（DTSTART），已略过。");
            return false;
        }

        if (!property.TryTime(out var time) || time.Value.Year is < FirstYear or > LastYear)
        {
            problems.Add(property.Line, $"活动“{found.Summary}”的开始时间“{property.Value}”看不懂，已略过这个活动。");
            return false;
        }

        found.IsAllDay = time.IsDate || ParameterDecoding.IsFirst(property.Utf8Parameters, "VALUE", "DATE");
        found.Zone = found.IsAllDay ? zones.Floating : time.IsUtc ? CalendarZone.Utc : zones.Of(property) ?? zones.Floating;
        found.Start = found.IsAllDay ? time.Value.Date : time.Value;
        found.StartUtc = found.Zone.ToUtc(found.Start);
        return true;
    }

    private readonly void ReadLength(SeriesEvent found, CalendarProperty? end, CalendarProperty? duration)
    {
        found.Length = found.IsAllDay ? new CalendarDuration(1, TimeSpan.Zero) : default;
        if (end is { } property)
        {
            if (!property.TryTime(out var time) || time.Value.Year > LastYear) problems.Add(property.Line, $"结束时间“{property.Value}”看不懂，已略过。");
            else if (found.IsAllDay)
            {
                if (time.Value.Date > found.Start) found.Length = new CalendarDuration((time.Value.Date - found.Start).Days, TimeSpan.Zero);
                else if (time.Value.Date < found.Start) problems.Add(property.Line, "结束早于开始，已当作一天。");
            }
            else
            {
                var length = ToUtc(found, property, time) - found.StartUtc;
                if (length >= TimeSpan.Zero) found.Length = new CalendarDuration(0, length);
                else problems.Add(property.Line, "结束早于开始，已当作没有时长。");
            }
        }
        else if (duration is { } given)
        {
            if (CalendarDuration.TryParse(given.Utf8Value, out var length) && length is { Days: >= 0, Time.Ticks: >= 0 }) found.Length = length;
            else problems.Add(given.Line, $"时长“{given.Value}”看不懂，已略过。");
        }

        found.Reach = Reach(found.Length);
    }

    private void ReadRecurrence(SeriesEvent found, in CalendarProperty property)
    {
        switch (property.Utf8Name.Length)
        {
            case 5 when property.Is("RRULE"): AddRule(found, ref rules, property); break;
            case 6 when property.Is("EXRULE"): AddRule(found, ref exceptRules, property); break;
            case 5 when property.Is("RDATE"): AddDates(found, property); break;
            case 6 when property.Is("EXDATE"): AddExceptions(found, property); break;
            case 13 when property.Is("RECURRENCE-ID"): ReadRecurrenceId(found, property); break;
            default: break;
        }
    }

    private readonly void AddRule(SeriesEvent found, ref List<RecurrenceRule>? list, in CalendarProperty property)
    {
        if (!RecurrenceRule.TryParse(property.Value, out var rule, out var problem)) problems.Add(property.Line, problem!);
        else if (found.IsAllDay && rule!.Frequency < RecurrenceFrequency.Daily) problems.Add(property.Line, "全天活动不能按小时、分钟或秒重复，这条规则已略过。");
        else if ((list ??= []).Count < MostRules) list.Add(rule!);
        else problems.Add(property.Line, $"一个活动最多 {MostRules} 条重复规则，这一条已略过。");
    }

    private readonly void ReadRecurrenceId(SeriesEvent found, in CalendarProperty property)
    {
        if (!property.TryTime(out var time) || time.Value.Year is < FirstYear or > LastYear)
        {
            problems.Add(property.Line, $"RECURRENCE-ID“{property.Value}”看不懂，这个活动当作单独的活动。");
            return;
        }

        found.RecurrenceIsDate = time.IsDate;
        found.RecurrenceUtc = time.IsDate ? zones.Floating.ToUtc(time.Value) : ToUtc(found, property, time);
        found.IsThisAndFuture = ParameterDecoding.IsFirst(property.Utf8Parameters, "RANGE", "THISANDFUTURE");
    }

    private void AddDates(SeriesEvent found, in CalendarProperty property)
    {
        foreach (var range in property.Utf8Value.Split((byte)','))
        {
            var text = property.Utf8Value[range];
            var slash = text.IndexOf((byte)'/');
            if (!TryTime(slash < 0 ? text : text[..slash], property, out var time)) continue;
            var utc = time.IsDate && !found.IsAllDay ? found.Zone.ToUtc(time.Value + found.Start.TimeOfDay) : ToUtc(found, property, time);
            var wall = found.IsAllDay ? (time.IsUtc ? found.Zone.ToWallClock(utc).Date : time.Value.Date) : found.Zone.ToWallClock(utc);
            CalendarDuration? length = null;
            if (slash >= 0 && !found.IsAllDay)
            {
                if (CalendarDuration.TryParse(text[(slash + 1)..], out var duration) && duration is { Days: >= 0, Time.Ticks: >= 0 }) length = duration;
                else if (CalendarTime.TryParse(text[(slash + 1)..], out var end) && ToUtc(found, property, end) is var endUtc && endUtc >= utc) length = new CalendarDuration(0, endUtc - utc);
                else problems.Add(property.Line, "时段的结束看不懂，按活动本身的时长。");
                if (length is { } own && Reach(own) > found.Reach) found.Reach = Reach(own);
            }

            (dates ??= []).Add(new ExtraDate(wall, length));
        }
    }

    private readonly void AddExceptions(SeriesEvent found, in CalendarProperty property)
    {
        foreach (var range in property.Utf8Value.Split((byte)','))
        {
            if (!TryTime(property.Utf8Value[range], property, out var time)) continue;
            if (found.IsAllDay) (found.ExceptDays ??= []).Add(time.IsUtc ? found.Zone.ToWallClock(time.Value).Date : time.Value.Date);
            else if (time.IsDate) (found.ExceptDays ??= []).Add(time.Value);
            else (found.ExceptUtc ??= []).Add(ToUtc(found, property, time));
        }
    }

    private readonly bool TryTime(ReadOnlySpan<byte> text, in CalendarProperty property, out CalendarTime time)
    {
        if (CalendarTime.TryParse(text, out time) && time.Value.Year is >= FirstYear and <= LastYear) return true;
        problems.Add(property.Line, $"日期“{ContentDecoding.Raw(text[..Math.Min(text.Length, 40)])}”看不懂，已略过。");
        return false;
    }

    /// <summary>A time without a zone of its own is in the zone of the event's start.</summary>
    private readonly DateTime ToUtc(SeriesEvent found, in CalendarProperty property, in CalendarTime time) =>
        time.IsUtc ? DateTime.SpecifyKind(time.Value, DateTimeKind.Utc) : (found.IsAllDay ? zones.Floating : zones.Of(property) ?? found.Zone).ToUtc(time.Value);

    private static TimeSpan Reach(in CalendarDuration length) => TimeSpan.FromDays(length.Days + 2) + length.Time;
}
