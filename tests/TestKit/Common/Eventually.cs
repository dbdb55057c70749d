using System.Diagnostics;

namespace PartyMassCenter.TestKit.Common;

/// <summary>Waits for what another process or thread does, instead of a fixed time.</summary>
public static class Eventually
{
    /// <summary>Whether the condition came true in time.</summary>
    public static async Task<bool> Async(Func<Task<bool>> condition, TimeSpan within)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            if (await condition()) return true;
            if (watch.Elapsed > within) return false;
            await Task.Delay(20);
        }
    }

    /// <param name="story">What to say when it did not.</param>
    public static async Task AsyncOrThrow(Func<Task<bool>> condition, TimeSpan within, Func<string> story)
    {
        if (!await Async(condition, within)) throw new TimeoutException($"Not within {within.TotalSeconds} s: {story()}");
    }
}
