using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Benchmarks.Rosters;

/// <summary>One instance in a file: read with forgiveness for what is missing, unknown or odd, solved, and written. What was forgiven is said.</summary>
internal sealed class RosterFile(TextWriter remarks)
{
    private const int FractionOfWeight = 1000;

    private static readonly JsonDocumentOptions Forgiving = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, JsonNode> ids = [];
    private readonly Dictionary<DateOnly, string> dates = [];

    public async Task SolveAsync(string input, string output)
    {
        var plan = RosterPlanner.Plan(Problem(JsonNode.Parse(await File.ReadAllTextAsync(input), documentOptions: Forgiving) as JsonObject ?? []));
        foreach (var day in plan.Uncovered) remarks.WriteLine(day.Reason);
        if (!plan.Proven) remarks.WriteLine($"Not proven: the spread of loads is {plan.LoadSpread}, at most {plan.Gap} from the best.");
        var result = new JsonObject
        {
            ["assignments"] = new JsonArray([.. plan.Days.Select(d => new JsonObject { ["date"] = dates[d.Date], ["people"] = new JsonArray([.. d.PersonIds.Select(p => ids[p].DeepClone())]) })]),
            ["uncovered"] = new JsonArray([.. plan.Uncovered.Select(d => JsonValue.Create(dates[d.Date]))]),
            ["proven"] = plan.Proven,
        };
        await File.WriteAllTextAsync(output, result.ToJsonString(Plain) + "\n");
    }

    private RosterProblem Problem(JsonObject root)
    {
        var people = new Dictionary<string, HashSet<DateOnly>>();
        foreach (var (person, n) in Items(root["people"]).Select((p, n) => (p, n)))
        {
            var id = (person as JsonObject)?["id"] ?? (person as JsonValue) ?? JsonValue.Create($"#{n + 1}");
            var key = id.ToJsonString();
            if (!ids.TryAdd(key, id)) remarks.WriteLine($"{key} is there twice and counts as one.");
            var away = Items((person as JsonObject)?["unavailable"]).SelectMany(Dates);
            if (people.TryGetValue(key, out var known)) known.UnionWith(away);
            else people[key] = [.. away];
        }

        var days = Items(root["days"]).OfType<JsonObject>().Select(Day).OfType<PlanDay>().ToArray();
        foreach (var twice in days.GroupBy(d => d.Date).Where(g => g.Count() > 1)) remarks.WriteLine($"{twice.Key:O} is there {twice.Count()} times; the largest need counts.");
        return new RosterProblem(Policy(root["policy"]), Weights(root["weights"]), days, [.. people.Select(p => new PlanPerson(p.Key, p.Value))]);
    }

    private PlanDay? Day(JsonObject day)
    {
        var date = Date(day["date"]);
        if (date is null) remarks.WriteLine($"A day without a date that can be read is left out: {day.ToJsonString()}");
        if (date is not { } known) return null;
        dates.TryAdd(known, day["date"]!.ToString());
        return new PlanDay(known, Class(day["class"]), day["need"] is { } need && Number(need) is { } posts ? (int)Math.Clamp(Math.Ceiling(posts), 0, 1_000_000) : 1);
    }

    private static IEnumerable<JsonNode?> Items(JsonNode? node) => node as JsonArray ?? [];

    /// <summary>One date, or the dates from one to another.</summary>
    private static IEnumerable<DateOnly> Dates(JsonNode? node)
    {
        if (node is not JsonObject stretch) return Date(node) is { } one ? [one] : [];
        if ((Date(stretch["from"]) ?? Date(stretch["date"])) is not { } from) return [];
        var to = Date(stretch["to"]) ?? from;
        return Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays);
    }

    private static DateOnly? Date(JsonNode? node) =>
        node?.ToString().Trim().Split('T', ' ')[0] is { } text && DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd", "yyyy/M/d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static double? Number(JsonNode? node) =>
        double.TryParse(node?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static DutyDayClass Class(JsonNode? node) => Number(node) is { } number ? (DutyDayClass)Math.Clamp((int)number, 0, 2) : node?.ToString().ToLowerInvariant() switch
    {
        "weekend" => DutyDayClass.Weekend,
        "holiday" => DutyDayClass.Holiday,
        _ => DutyDayClass.Working,
    };

    private static FairnessPolicy Policy(JsonNode? node) =>
        node?.ToString().Contains("equal", StringComparison.OrdinalIgnoreCase) == true ? FairnessPolicy.EqualTotals : FairnessPolicy.ProRata;

    /// <summary>Weights with fractions are taken a thousandfold, which changes no comparison.</summary>
    private static ClassWeights Weights(JsonNode? node)
    {
        double[] given = [.. Items(node).Select(Number).OfType<double>().Take(3)];
        double[] all = [.. given, .. new double[] { 1, 2, 3 }[given.Length..]];
        var scale = all.All(double.IsInteger) ? 1 : FractionOfWeight;
        int Of(int n) => (int)Math.Clamp(Math.Round(all[n] * scale), 0, 1_000_000);
        return new ClassWeights(Of(0), Of(1), Of(2));
    }
}
