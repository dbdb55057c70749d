using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Notices;

namespace PartyMassCenter.Server.Tests.Notices;

[Collection(NoticeGroup.Name)]
public sealed class MailTests(NoticeHosts hosts) : IDisposable
{
    private X509Certificate2? trusted;

    [MailFact]
    public async Task Tell_WithAMailServer_ComesEncryptedAfterALogInWithItsNumber()
    {
        await using var server = await MailServer.StartAsync();
        Trust(server.Certificate);
        await using var world = await hosts.OnAsync(DatabaseEngine.Sqlite);
        var channel = await AddAsync(world, server, MailServer.Password);
        await world.Host.InDatabaseAsync(async db =>
        {
            (await db.Users.FindAsync(world.Cadre.Id))!.Email = "chen@example.cn";
            return await db.SaveChangesAsync();
        });
        world.Clock.MoveTo(world.Clock.WallClock.Date.AddDays(1).AddHours(9));
        await world.WriteAsync(s => s.Tell(world.Cadre.Id, "灯带夜间检查", "今晚20:00检查灯带是否常亮。", "/app/inbox", world.UtcNow, new NoticeOptions(NoticeKind.Reminder)));

        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Sent }]);

        await Eventually.AsyncOrThrow(() => Task.FromResult(server.Mails.Count > 0), TimeSpan.FromSeconds(10), () => "the server has not told of the mail");
        var mail = Assert.Single(server.Mails);
        Assert.True(mail.Encrypted);
        Assert.True(mail.LoggedIn);
        Assert.Equal(["chen@example.cn"], mail.To);
        var id = (await world.OnChannelAsync(channel)).Single().Id;
        Assert.Contains("今晚20:00检查灯带是否常亮。", mail.Body);
        Assert.Contains("https://dq.example.cn/app/inbox", mail.Body);
        Assert.Contains(NoticeNumber.Of(id), mail.Body);
        Assert.Equal(NoticeNumber.Of(id), mail.Header("X-Reference"));
        Assert.Contains($"{id:N}@example.cn", mail.Header("Message-ID"));
    }

    [MailFact]
    public async Task Send_TellsWhatFailsForGoodFromWhatFailsForNow()
    {
        await using var server = await MailServer.StartAsync();
        var sender = new MailSender(new AddressGuard(new DeliverySettings { PrivateHosts = "localhost" }));

        // Nobody vouches for the certificate: nothing may leave.
        Assert.Equal(SendOutcome.Failed, (await SendAsync(sender, server, "chen@example.cn")).Outcome);
        Trust(server.Certificate);
        Assert.Equal(SendOutcome.Sent, (await SendAsync(sender, server, "chen@example.cn")).Outcome);
        Assert.Equal(SendOutcome.Refused, (await SendAsync(sender, server, "nobody@example.cn")).Outcome);
        Assert.Equal(SendOutcome.Failed, (await SendAsync(sender, server, "later@example.cn")).Outcome);
        Assert.Equal(SendOutcome.Refused, (await SendAsync(sender, server, "not an address")).Outcome);
        var wrong = await SendAsync(sender, server, "chen@example.cn", "wrong");
        Assert.Equal(SendOutcome.Failed, wrong.Outcome);
        Assert.DoesNotContain("wrong", wrong.Error);
        Assert.Equal(SendOutcome.Failed, (await SendAsync(sender, server, "chen@example.cn", port: Ports.Free())).Outcome);
        var inside = new MailSender(new AddressGuard(new DeliverySettings()));
        Assert.Contains("PrivateHosts", (await SendAsync(inside, server, "chen@example.cn")).Error);
        await Eventually.AsyncOrThrow(() => Task.FromResult(server.Mails.Count > 0), TimeSpan.FromSeconds(10), () => "the server has not told of the mail");
        Assert.Single(server.Mails);
    }

    public void Dispose() => Trust(null);

    private static Task<SendResult> SendAsync(MailSender sender, MailServer server, string to, string password = MailServer.Password, int? port = null)
    {
        var channel = new NoticeChannel { Kind = ChannelKind.Email, Host = "localhost", Port = port ?? server.Port, UserName = MailServer.User, Sender = "cun@example.cn" };
        var notice = new OutgoingNotice(Guid.CreateVersion7(), "7K3M-Q2FH", NoticeKind.System, false, "测试", "内容", "测试", "内容", "", to, "陈建国", "柳溪村");
        return sender.SendAsync(new OpenChannel(channel, new ChannelSecrets(null, password)), notice, default);
    }

    private static Task<Guid> AddAsync(NoticeWorld world, MailServer server, string password) => world.Host.InDatabaseAsync(async db =>
    {
        var channel = new NoticeChannel
        {
            UnitId = world.County.Town.Id,
            Kind = ChannelKind.Email,
            Name = "镇邮箱",
            Host = "localhost",
            Port = server.Port,
            UserName = MailServer.User,
            Sender = "zhen@example.cn",
            ForBelow = true,
            ProtectedSecrets = world.Host.Services.GetRequiredService<SecretBox>().Close(new ChannelSecrets(null, password)),
        };
        db.Add(channel);
        await db.SaveChangesAsync();
        return channel.Id;
    });

    /// <summary>Trusts this one certificate beside what the machine trusts.</summary>
    private void Trust(X509Certificate2? certificate)
    {
        trusted = certificate;
#pragma warning disable SYSLIB0014 // The mail client asks here and nowhere else.
        ServicePointManager.ServerCertificateValidationCallback = certificate is null
            ? null
            : (_, shown, _, errors) => errors == System.Net.Security.SslPolicyErrors.None || shown?.GetCertHashString() == trusted?.GetCertHashString();
#pragma warning restore SYSLIB0014
    }
}
