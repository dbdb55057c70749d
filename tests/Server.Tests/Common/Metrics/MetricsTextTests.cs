using System.Diagnostics.Metrics;
using PartyMassCenter.Server.Common.Metrics;

namespace PartyMassCenter.Server.Tests.Common.Metrics;

public sealed class MetricsTextTests : IAsyncLifetime
{
    private readonly Meter meter = new("PartyMassCenter.Test");
    private readonly Meter foreign = new("Somebody.Else");
    private readonly MetricsText metrics = new();

    public Task InitializeAsync() => metrics.StartAsync(CancellationToken.None);

    public Task DisposeAsync()
    {
        metrics.Dispose();
        meter.Dispose();
        foreign.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Counter_IsAddedUp_ByItsTags()
    {
        var sent = meter.CreateCounter<long>("notices.sent", null, "Notices sent");
        sent.Add(2, new KeyValuePair<string, object?>("channel", "mail"));
        sent.Add(3, new KeyValuePair<string, object?>("channel", "mail"));
        sent.Add(1, new KeyValuePair<string, object?>("channel", "a\"b\\c\nd"));
        var lines = Lines();
        Assert.Contains("# HELP notices_sent_total Notices sent", lines);
        Assert.Contains("# TYPE notices_sent_total counter", lines);
        Assert.Contains("notices_sent_total{channel=\"mail\"} 5", lines);
        Assert.Contains("""notices_sent_total{channel="a\"b\\c\nd"} 1""", lines);
    }

    [Fact]
    public void ObservableGauge_IsAskedAnewEachTime()
    {
        var depth = 7;
        meter.CreateObservableGauge("queue.depth", () => depth);
        Assert.Contains("queue_depth 7", Lines());
        depth = 2;
        Assert.Contains("queue_depth 2", Lines());
        Assert.DoesNotContain("queue_depth 7", Lines());
    }

    [Fact]
    public void Histogram_CountsUpwards_WithSumAndCount()
    {
        var took = meter.CreateHistogram<double>("took", "s");
        foreach (var seconds in new[] { 0.001, 0.002, 0.3, 100 }) took.Record(seconds);
        var lines = Lines();
        Assert.Contains("# TYPE took_seconds histogram", lines);
        Assert.Contains("took_seconds_bucket{le=\"0.001\"} 1", lines);
        Assert.Contains("took_seconds_bucket{le=\"0.0025\"} 2", lines);
        Assert.Contains("took_seconds_bucket{le=\"60\"} 3", lines);
        Assert.Contains("took_seconds_bucket{le=\"+Inf\"} 4", lines);
        Assert.Contains("took_seconds_count 4", lines);
        Assert.Contains("took_seconds_sum 100.303", lines);
    }

    [Fact]
    public void SeriesOfOneInstrument_AreBounded()
    {
        var sent = meter.CreateCounter<long>("many");
        for (var n = 0; n < 2000; n++) sent.Add(1, new KeyValuePair<string, object?>("n", n));
        Assert.Equal(500, Lines().Count(l => l.StartsWith("many_total{", StringComparison.Ordinal)));
    }

    [Fact]
    public void MetersOfOthers_AreLeftOut()
    {
        foreign.CreateCounter<long>("foreign").Add(1);
        Assert.DoesNotContain(Lines(), l => l.Contains("foreign", StringComparison.Ordinal));
    }

    private string[] Lines() => metrics.Write().Split('\n');
}
