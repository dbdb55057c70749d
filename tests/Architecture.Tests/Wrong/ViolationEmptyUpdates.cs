using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Architecture.Tests.Wrong;

/// <summary>Wrong on purpose: promises and does nothing.</summary>
internal sealed class ViolationEmptyUpdates : ILiveUpdates
{
    public IDisposable Subscribe(string topic, Func<Task> changed) => throw new NotSupportedException();
}
