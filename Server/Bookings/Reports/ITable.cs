namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>A table that is written row by row, so that a year is never in memory.</summary>
internal interface ITable : IAsyncDisposable
{
    /// <param name="cells">Texts, whole numbers or nulls.</param>
    ValueTask RowAsync(params object?[] cells);

    /// <summary>Ends the table and hands on what is left.</summary>
    ValueTask EndAsync(CancellationToken cancel);
}
