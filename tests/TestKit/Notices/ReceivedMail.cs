using System.Text;

namespace PartyMassCenter.TestKit.Notices;

/// <summary>A mail as the <see cref="MailServer"/> took it.</summary>
/// <param name="Encrypted">Whether it came over TLS.</param>
/// <param name="LoggedIn">Whether the sender had logged in.</param>
/// <param name="Source">Headers and body as sent.</param>
public sealed record ReceivedMail(IReadOnlyList<string> To, bool Encrypted, bool LoggedIn, string Source)
{
    /// <summary>The text, decoded from base64 or quoted-printable.</summary>
    public string Body
    {
        get
        {
            var (head, body) = Source.ReplaceLineEndings("\n").Split("\n\n", 2) is [var h, var b] ? (h, b) : (Source, "");
            return head.Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\n", "", StringComparison.Ordinal))) : Unquote(body);
        }
    }

    public string? Header(string name) => Source.ReplaceLineEndings("\n").Split('\n').TakeWhile(l => l.Length > 0)
        .FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    private static string Unquote(string body)
    {
        List<byte> bytes = [];
        var text = body.Replace("=\n", "", StringComparison.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length)
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[at..(at + 1)]));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
