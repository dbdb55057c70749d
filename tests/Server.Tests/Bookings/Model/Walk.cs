using PartyMassCenter.Server.Tests.People;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>Runs steps on the model and on the real house side by side, and looks at both after each.</summary>
internal static class Walk
{
    /// <summary>Tries random steps. Null when the two agree to the end; otherwise the steps up to where they don't, and what is wrong.</summary>
    public static async Task<(IReadOnlyList<Step> Steps, string Wrong)?> RandomAsync(PeopleHost host, Func<ModelHouse> model, int seed, int count, Tally tally)
    {
        var (house, steps) = (model(), new Steps(new Random(seed)));
        List<Step> taken = [];
        var wrong = await RunAsync(host, house, Enumerable.Range(0, count).Select(_ => steps.Next(house)), taken, tally);
        return wrong is null ? null : (taken, wrong);
    }

    /// <summary>What is wrong after these steps, or null.</summary>
    public static Task<string?> AgainAsync(PeopleHost host, Func<ModelHouse> model, IEnumerable<Step> steps) => RunAsync(host, model(), steps, [], new Tally());

    /// <summary>Leaves out every step without which it still goes wrong.</summary>
    public static async Task<(IReadOnlyList<Step> Steps, string Wrong)> ShrinkAsync(PeopleHost host, Func<ModelHouse> model, IReadOnlyList<Step> steps, string wrong)
    {
        var left = steps.ToList();

        // Large bites first: most steps have nothing to do with it.
        for (var bite = Math.Max(1, left.Count / 4); ; bite = Math.Max(1, bite / 2))
        {
            var before = left.Count;
            for (var at = left.Count - 1 - bite; at >= 0; at -= bite)
            {
                var fewer = left.Where((_, n) => n < at || n >= at + bite).ToList();
                if (await AgainAsync(host, model, fewer) is not { } still) continue;
                (left, wrong) = (fewer, still);
            }

            if (bite == 1 && left.Count == before) return (left, wrong);
        }
    }

    private static async Task<string?> RunAsync(PeopleHost host, ModelHouse house, IEnumerable<Step> steps, List<Step> taken, Tally tally)
    {
        var real = await RealHouse.OpenAsync(host);
        try
        {
            foreach (var step in steps)
            {
                taken.Add(step);
                if (!house.Knows(step)) continue;
                var hits = step.Kind == StepKind.Close ? house.Hits(step).Count : 0;
                var (expected, codes) = (house.Do(step), await real.DoAsync(step, hits));
                tally.Note(step, codes);

                // A closure that is refused names the first reason only.
                if (expected.Count == 0 != (codes.Count == 0) || !(step.Kind == StepKind.Close ? expected.IsSupersetOf(codes) : expected.SetEquals(codes)))
                    return $"{step}\n  ought to be {Words(expected)}\n  and was {Words(codes)}";
                var (ought, stored) = (ModelState.Of(house), await real.StateAsync());
                if (!ought.SequenceEqual(stored))
                    return $"after {step}\n  missing: {string.Join("; ", ought.Except(stored))}\n  unexpected: {string.Join("; ", stored.Except(ought))}";
                if (Overlap(house) is { } overlap) return $"after {step}\n  {overlap}";
            }

            return null;
        }
        finally
        {
            await real.CloseDownAsync();
        }
    }

    /// <summary>What no house may ever have; the stored state is the model's by now.</summary>
    private static string? Overlap(ModelHouse house)
    {
        var holds = house.Bookings.Values.Where(b => b.Hold is not null).SelectMany(b => b.Hold!.Spaces.Select(s => (b.Key, Space: s, b.Hold.From, b.Hold.To))).ToList();
        foreach (var (n, a) in holds.Index())
            foreach (var b in holds.Skip(n + 1))
                if (a.Space == b.Space && a.From < b.To && b.From < a.To) return $"#{a.Key} and #{b.Key} both take {ModelRoom.All[a.Space].Name}";
        return null;
    }

    private static string Words(IReadOnlySet<string> codes) => codes.Count == 0 ? "done" : $"refused: {string.Join(", ", codes.Order(StringComparer.Ordinal))}";
}
