using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Live updates that a test sends by hand.</summary>
internal sealed class FakeLive : ILiveUpdates
{
    private readonly List<(string Topic, Func<Task> Changed)> watchers = [];

    public IEnumerable<string> Topics => watchers.Select(w => w.Topic);

    public IDisposable Subscribe(string topic, Func<Task> changed)
    {
        var watcher = (topic, changed);
        watchers.Add(watcher);
        return new Leaving(() => watchers.Remove(watcher));
    }

    public Task SendAsync(string topic) => Task.WhenAll(watchers.Where(w => w.Topic == topic).ToList().Select(w => w.Changed()));

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
