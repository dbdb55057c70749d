using System.Net.Sockets;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>The HTTP client of robots and webhooks: follows nothing, uses no proxy, keeps no cookie, and connects only where <see cref="AddressGuard"/> lets it.</summary>
public sealed class ChannelHttp : IDisposable
{
    public ChannelHttp(AddressGuard guard) => Client = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        MaxConnectionsPerServer = 32,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxResponseHeadersLength = 16,
        ConnectCallback = async (context, cancel) =>
        {
            var addresses = await guard.ResolveAsync(context.DnsEndPoint.Host, cancel) ?? throw new ForbiddenAddressException();
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync([.. addresses], context.DnsEndPoint.Port, cancel);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();
}
