using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.FileProviders;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Rooms;

/// <summary>Rooms, their photos and endpoints.</summary>
public static class RoomsModule
{
    public static IServiceCollection AddRooms(this IServiceCollection services) => services
        .AddSingleton<RoomPhotos>()
        .AddScoped<RoomService>()
        .AddScoped<IRoomService>(services => services.GetRequiredService<RoomService>());

    /// <summary>Serves photos from the data folder; their names never come again, so they may be kept for ever.</summary>
    public static void UseRoomPhotos(this IApplicationBuilder app)
    {
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/photos",
            FileProvider = new PhysicalFileProvider(app.ApplicationServices.GetRequiredService<RoomPhotos>().Folder),
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
    }

    public static void MapRooms(this IEndpointRouteBuilder api)
    {
        api.MapGet("/centers/{centerId:guid}/rooms", async (Guid centerId, IRoomService service, CancellationToken cancel) =>
            (await service.ListAsync(centerId, cancel)).ToResult()).AllowAnonymous().WithTags("功能室");
        var rooms = api.MapGroup("/rooms").WithTags("功能室");
        rooms.MapGet("/{id:guid}", async (Guid id, IRoomService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult()).AllowAnonymous();
        rooms.MapPost("", async (RoomRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, IRoomService service, CancellationToken cancel) =>
            (await service.AddAsync(request, key, cancel)).ToCreated(id => $"/api/v1/rooms/{id}")).RequireAuthorization();
        rooms.MapPut("/{id:guid}", async (Guid id, RoomRequest request, IRoomService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult()).RequireAuthorization();
        rooms.MapPut("/{id:guid}/photo", async (Guid id, HttpRequest request, IRoomService service, CancellationToken cancel) =>
            (await service.SetPhotoAsync(id, request.Body, cancel)).ToResult())
            .Accepts<byte[]>("image/jpeg", "image/png", "image/webp").RequireAuthorization();
    }
}
