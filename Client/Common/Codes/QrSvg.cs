using System.Globalization;
using System.Text;
using QRCoder;

namespace PartyMassCenter.Client.Common.Codes;

/// <summary>A QR code as one SVG path, a unit square a module. The only place that knows the library.</summary>
public static class QrSvg
{
    /// <summary>Side of the square in modules, and the path of the dark ones; the quiet zone of 4 modules is included.</summary>
    public static (int Side, string Path) Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x]) continue;
                var from = x;
                while (x < rows[y].Count && rows[y][x]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }

        return (rows.Count, path.ToString());
    }
}
