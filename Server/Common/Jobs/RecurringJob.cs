namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>A job that this program knows.</summary>
/// <param name="Name">Its key in the job store.</param>
/// <param name="Title">What it does, in Chinese.</param>
internal sealed record RecurringJob(string Name, string Title, TimeSpan Every);
