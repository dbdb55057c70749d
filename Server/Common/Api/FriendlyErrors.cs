namespace PartyMassCenter.Server.Common.Api;

/// <summary>What people and programs see when something goes wrong: pages in Chinese, problem details in Chinese under <c>/api</c>.</summary>
public static class FriendlyErrors
{
    public static IServiceCollection AddChineseProblems(this IServiceCollection services) => services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = context =>
        {
            if (context.ProblemDetails.Extensions.ContainsKey("refusals")) return;
            (context.ProblemDetails.Title, context.ProblemDetails.Detail) = context.ProblemDetails.Status switch
            {
                400 => ("填写有误", "请求的格式不对，请核对各项内容后重试。"),
                401 => ("请先登录", "请先登录。登录已过期或账号已在别处退出时，需要重新登录。"),
                403 => ("没有权限", "您没有这项权限。如有需要，请联系本中心管理员。"),
                404 => ("没有找到", "没有找到您要的内容，请核对地址。"),
                405 => ("方法不对", "这个地址不支持这种操作。"),
                409 => ("暂时不能这样做", context.ProblemDetails.Detail),
                415 => ("格式不对", "请用 JSON 格式（Content-Type: application/json）提交。"),
                429 => ("操作太频繁", "操作太频繁了，请稍等几秒再试。"),
                >= 500 => ("系统出错了", "系统出错了，您填写的内容没有保存。请稍后再试；如果仍不行，请把时间告诉管理员。"),
                _ => (context.ProblemDetails.Title, context.ProblemDetails.Detail),
            };
        });

    public static void UseFriendlyErrors(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            if (!app.Environment.IsDevelopment()) pages.UseExceptionHandler("/error");
            pages.UseStatusCodePagesWithReExecute("/not-found");
        });
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api");
}
