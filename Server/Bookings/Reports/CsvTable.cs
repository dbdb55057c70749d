using System.Globalization;
using System.Text;
using PartyMassCenter.Server.Common;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>UTF-8 with a byte order mark, by which spreadsheets know Chinese.</summary>
internal sealed class CsvTable(Stream destination) : ITable
{
    private readonly StreamWriter writer = new(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 1 << 16, leaveOpen: true);

    public async ValueTask RowAsync(params object?[] cells) =>
        await writer.WriteAsync(Csv.Line(cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture))));

    public async ValueTask EndAsync(CancellationToken cancel) => await writer.FlushAsync(cancel);

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
