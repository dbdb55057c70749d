namespace PartyMassCenter.Architecture.Tests.Wrong;

/// <summary>Wrong on purpose: reads a file in an async method, a clock, and makes a key.</summary>
internal sealed class ViolationImpureRule(TimeProvider clock)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public bool Late => clock.GetUtcNow().Hour > 20;

    public async Task<string> TextAsync(string path) => await File.ReadAllTextAsync(path);
}
