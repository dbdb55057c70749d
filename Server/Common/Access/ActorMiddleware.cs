namespace PartyMassCenter.Server.Common.Access;

/// <summary>Lets services know for whom a request acts.</summary>
public static class ActorMiddleware
{
    /// <summary>After authentication, before anything that uses services.</summary>
    public static void UseActor(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.RequestServices.GetRequiredService<ActorHolder>().Set(context.User, ActorHolder.Describe(context));
        return next(context);
    });
}
