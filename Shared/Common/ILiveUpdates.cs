namespace PartyMassCenter.Shared.Common;

/// <summary>Tells open pages, within a second, that what they show has changed. A hint to load again, never data.</summary>
public interface ILiveUpdates
{
    /// <summary>Calls <paramref name="changed"/> after each committed change of the topic until disposed; may come from any thread.</summary>
    /// <param name="topic">One of <see cref="LiveTopics"/>.</param>
    IDisposable Subscribe(string topic, Func<Task> changed);
}
