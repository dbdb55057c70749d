using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.TestKit.Notices;

/// <summary>
/// A real mail server on loopback (Debian's python3-aiosmtpd) that demands STARTTLS and a log-in. Mails to <c>nobody@</c> are refused for good,
/// those to <c>later@</c> for now.
/// </summary>
public sealed class MailServer : IAsyncDisposable
{
    public const string User = "cun";

    public const string Password = "mail-Password-1";

    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import asyncio, base64, json, os, ssl, sys
        from aiosmtpd.smtp import SMTP, AuthResult
        class Handler:
            async def auth_login(self, server, args):
                return await server.auth_LOGIN(server, args)
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith('nobody@'): return '550 5.1.1 no such mailbox'
                if address.startswith('later@'): return '450 4.2.0 try again later'
                envelope.rcpt_tos.append(address)
                return '250 OK'
            async def handle_DATA(self, server, session, envelope):
                print(json.dumps({'to': envelope.rcpt_tos, 'tls': session.ssl is not None, 'user': session.authenticated, 'mail': base64.b64encode(envelope.content).decode()}), flush=True)
                return '250 OK'
        def check(server, session, envelope, mechanism, data):
            return AuthResult(success=data.login == os.environ['MAIL_USER'].encode() and data.password == os.environ['MAIL_PASSWORD'].encode(), handled=False)
        async def main():
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            tls.load_cert_chain(sys.argv[1])
            loop = asyncio.get_running_loop()
            server = await loop.create_server(lambda: SMTP(Handler(), tls_context=tls, require_starttls=True, auth_required=True, authenticator=check, enable_SMTPUTF8=True), '127.0.0.1', int(sys.argv[2]))
            print('ready', flush=True)
            await loop.run_in_executor(None, sys.stdin.read)
            server.close()
        asyncio.run(main())
        """;

    private readonly Process process;
    private readonly string folder;
    private readonly ConcurrentQueue<string> lines = new();

    private MailServer(Process process, string folder, int port, X509Certificate2 certificate) => (this.process, this.folder, Port, Certificate) = (process, folder, port, certificate);

    public int Port { get; }

    /// <summary>Signed by itself: trusted by nobody who isn't told to.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>Mails taken so far.</summary>
    public IReadOnlyList<ReceivedMail> Mails => [.. lines.Where(l => l.StartsWith('{')).Select(Read)];

    /// <summary>Why there is no mail server here, or null when there is.</summary>
    public static string? Missing { get; } =
        Environment.GetEnvironmentVariable("CI") == "true" || Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd") ? null : "No mail server: install python3-aiosmtpd.";

    public static async Task<MailServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pmc-mail-").FullName;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        var file = Path.Combine(folder, "server.pem");
        await File.WriteAllTextAsync(file, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        var port = Ports.Free();
        var start = new ProcessStartInfo(Python, ["-c", Script, file, $"{port}"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["MAIL_USER"], start.Environment["MAIL_PASSWORD"]) = (User, Password);
        var server = new MailServer(Process.Start(start)!, folder, port, certificate);
        server.process.OutputDataReceived += (_, line) => server.Hear(line.Data);
        server.process.ErrorDataReceived += (_, line) => server.Hear(line.Data);
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        await Eventually.AsyncOrThrow(() => Task.FromResult(server.lines.Contains("ready")), TimeSpan.FromSeconds(20), () => string.Join('\n', server.lines));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        // It ends with its standard input.
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        Certificate.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }

    private static ReceivedMail Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var source = Encoding.UTF8.GetString(root.GetProperty("mail").GetBytesFromBase64());
        return new ReceivedMail([.. root.GetProperty("to").EnumerateArray().Select(t => t.GetString()!)], root.GetProperty("tls").GetBoolean(), root.GetProperty("user").GetBoolean(), source);
    }
}
