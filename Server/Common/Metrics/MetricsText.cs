using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace PartyMassCenter.Server.Common.Metrics;

/// <summary>Adds up the framework's meters, the job engine's and our own, and writes them in Prometheus's text format (version 0.0.4).</summary>
public sealed class MetricsText : IHostedService, IDisposable
{
    /// <summary>Combinations of tags kept for one instrument; more would come from a mistake and must not fill the memory.</summary>
    private const int MostSeries = 500;

    private static readonly string[] Listened = ["Quartz", "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    private readonly ConcurrentDictionary<Instrument, ConcurrentDictionary<string, Series>> instruments = new();
    private readonly MeterListener listener = new();

    public MetricsText()
    {
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (Listened.Contains(instrument.Meter.Name) || instrument.Meter.Name.StartsWith(MetricsModule.MeterPrefix, StringComparison.Ordinal)) l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<byte>((i, v, tags, _) => Take(i, v, tags));
        listener.SetMeasurementEventCallback<short>((i, v, tags, _) => Take(i, v, tags));
        listener.SetMeasurementEventCallback<int>((i, v, tags, _) => Take(i, v, tags));
        listener.SetMeasurementEventCallback<long>((i, v, tags, _) => Take(i, v, tags));
        listener.SetMeasurementEventCallback<float>((i, v, tags, _) => Take(i, v, tags));
        listener.SetMeasurementEventCallback<double>((i, v, tags, _) => Take(i, v, tags));
        listener.SetMeasurementEventCallback<decimal>((i, v, tags, _) => Take(i, (double)v, tags));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listener.Dispose();

    /// <summary>All figures as they are now.</summary>
    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (instrument, series) in instruments.OrderBy(i => i.Key.Name, StringComparer.Ordinal))
        {
            var name = Name(instrument);
            var kind = IsHistogram(instrument) ? "histogram" : IsCounter(instrument) ? "counter" : "gauge";
            if (instrument.Description is { Length: > 0 } help) text.Append("# HELP ").Append(name).Append(' ').Append(help.ReplaceLineEndings(" ")).Append('\n');
            text.Append("# TYPE ").Append(name).Append(' ').Append(kind).Append('\n');
            foreach (var (tags, one) in series.OrderBy(s => s.Key, StringComparer.Ordinal)) one.Write(text, name, tags);
        }

        return text.ToString();
    }

    private static bool IsHistogram(Instrument instrument) => instrument.GetType().Name.StartsWith("Histogram", StringComparison.Ordinal);

    // An observable counter says its whole sum each time, as a gauge says its value.
    private static bool IsObservableCounter(Instrument instrument) => instrument.GetType().Name.StartsWith("ObservableCounter", StringComparison.Ordinal);

    private static bool IsCounter(Instrument instrument) => IsObservableCounter(instrument) || instrument.GetType().Name.StartsWith("Counter", StringComparison.Ordinal);

    private static bool Adds(Instrument instrument) =>
        instrument.GetType().Name.StartsWith("Counter", StringComparison.Ordinal) || instrument.GetType().Name.StartsWith("UpDownCounter", StringComparison.Ordinal);

    private static string Name(Instrument instrument)
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "ms" => "_milliseconds", "By" => "_bytes", _ => "" };
        return Clean(instrument.Name) + unit + (IsCounter(instrument) ? "_total" : "");
    }

    private static string Clean(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty) return "";
        var text = new StringBuilder();
        foreach (var (key, value) in tags)
        {
            var quoted = Convert.ToString(value, CultureInfo.InvariantCulture)?.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            text.Append(text.Length == 0 ? "" : ",").Append(Clean(key)).Append("=\"").Append(quoted).Append('"');
        }

        return text.ToString();
    }

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = instruments.GetOrAdd(instrument, _ => new());
        var labels = Labels(tags);
        if (!all.TryGetValue(labels, out var series))
        {
            if (all.Count >= MostSeries) return;
            series = all.GetOrAdd(labels, _ => IsHistogram(instrument) ? new HistogramSeries() : new ValueSeries(Adds(instrument)));
        }

        series.Take(value);
    }
}
