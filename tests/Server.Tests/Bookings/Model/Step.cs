using System.Globalization;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>One thing that somebody tries, whole in itself, so that a sequence can be run again without some of its steps.</summary>
/// <param name="Key">What later steps call the booking or blackout that this one makes.</param>
/// <param name="Who">Index into <see cref="ModelPerson.All"/>.</param>
internal sealed record Step(int Key, StepKind Kind, int Who)
{
    /// <summary>Key of the step that made what this one is about; the step does nothing when that is not there.</summary>
    public int Target { get; init; }

    /// <summary>Index into <see cref="ModelRoom.All"/>.</summary>
    public int Room { get; init; }

    /// <summary>The rooms that are closed, or the parts.</summary>
    public IReadOnlyList<int> Rooms { get; init; } = [];

    /// <summary>Minutes since <see cref="ModelHouse.Midnight"/>.</summary>
    public int Start { get; init; }

    public int Minutes { get; init; }

    public int Heads { get; init; } = 10;

    public string? Layout { get; init; }

    public int Chairs { get; init; }

    public int Microphones { get; init; }

    /// <summary>Acts on a version of the booking that is not the last one.</summary>
    public bool Stale { get; init; }

    /// <summary>Sends the same request twice, with the same key.</summary>
    public bool Twice { get; init; }

    /// <summary>What becomes of the bookings that a blackout hits, in turn; empty = nobody said. The first that moves goes to Room at MoveTo.</summary>
    public IReadOnlyList<HitAnswer> Answers { get; init; } = [];

    /// <summary>Minutes since <see cref="ModelHouse.Midnight"/>.</summary>
    public int MoveTo { get; init; }

    public int End => Start + Minutes;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Key} {ModelPerson.All[Who].Name} ") + Kind switch
    {
        StepKind.Book => $"books {What()}{(Twice ? ", twice" : "")}",
        StepKind.Change => $"changes #{Target} to {What()}{Old()}",
        StepKind.Close => $"closes {Names()} {When(Start, End)}, answering [{string.Join(' ', Answers)}], moving to {ModelRoom.All[Room].Name} {ModelHouse.Clock(MoveTo)}",
        StepKind.SetParts => $"makes {ModelRoom.All[Room].Name} of [{Names()}]",
        StepKind.Wait => $"waits {Minutes} minutes",
        _ => $"{Kind} #{Target}{Old()}",
    };

    private static string When(int from, int to) => $"{ModelHouse.Clock(from)} to {ModelHouse.Clock(to)}";

    private string Old() => Stale ? " by an old version" : "";

    private string Names() => string.Join(' ', Rooms.Select(r => ModelRoom.All[r].Name));

    private string What() => $"{ModelRoom.All[Room].Name} {When(Start, End)} for {Heads}{(Layout is null ? "" : $" as {Layout}")}{(Chairs + Microphones > 0 ? $" with {Chairs} chairs, {Microphones} microphones" : "")}";
}
