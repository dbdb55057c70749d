using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Common;

/// <summary>What a page loads: on its way, refused, broken, or there. The last value stays while it loads again.</summary>
public sealed class Loadable<T>
{
    private int turn;

    public bool Loading { get; private set; } = true;

    public Outcome<T>? Outcome { get; private set; }

    /// <summary>A bug or broken infrastructure met while loading; shown as an error with a way to try again.</summary>
    public Exception? Failure { get; private set; }

    public bool HasValue => Outcome is { Succeeded: true };

    public T Value => Outcome!.Value;

    /// <summary>Loads; an answer that a later load has overtaken is dropped.</summary>
    public async Task LoadAsync(Func<Task<Outcome<T>>> load)
    {
        var mine = ++turn;
        Loading = true;
        try
        {
            var outcome = await load();
            if (mine != turn) return;
            (Outcome, Failure) = (outcome, null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            if (mine != turn) return;
            Failure = failure;
        }
        finally
        {
            if (mine == turn) Loading = false;
        }
    }

    /// <summary>Forgets the value, so that the next load shows as a first one.</summary>
    public void Clear() => (Outcome, Failure, Loading) = (null, null, true);
}
