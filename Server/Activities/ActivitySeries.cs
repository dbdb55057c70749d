using System.Text.Json;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Server.Activities;

/// <summary>How an activity repeats, and what its activities are unless somebody made one of them different.</summary>
public sealed class ActivitySeries : IAudited
{
    /// <summary>Said of a series that no rule describes any more.</summary>
    private const string Adjusted = "，日期另有调整";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    /// <summary>The pattern as JSON: what it was made by, to be read and copied; the activities themselves are rows.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>“每周六”.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>The pattern, to be read.</summary>
    public SeriesPattern Rule => JsonSerializer.Deserialize<SeriesPattern>(Pattern, JsonSerializerOptions.Default)!;

    /// <summary>The first of its activities as it was asked for, without the phone; a field of an activity that is not like it was changed by hand.</summary>
    public ActivityRequest Template { get; set; } = new();

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "系列活动";

    public Guid? AuditUnitId => CenterId;

    /// <summary>From now on by this pattern.</summary>
    /// <param name="first">The first date, which says what the rule leaves open.</param>
    public ActivitySeries By(SeriesPattern pattern, DateOnly first)
    {
        (Pattern, Sentence) = (JsonSerializer.Serialize(pattern, JsonSerializerOptions.Default), SeriesWords.Of(pattern, first));
        return this;
    }

    /// <summary>From now on all so many days later.</summary>
    /// <param name="first">The first date as it is now.</param>
    public ActivitySeries Later(int days, DateOnly first)
    {
        if (Sentence.EndsWith(Adjusted, StringComparison.Ordinal)) return this;
        var pattern = Rule;
        if (SeriesDates.Later(pattern.Rule, days) is { } rule)
        {
            (pattern.Rule, pattern.Until) = (rule, pattern.Until?.AddDays(days));
            return By(pattern, first);
        }

        Sentence += Adjusted;
        return this;
    }
}
