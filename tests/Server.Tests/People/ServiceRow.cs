using System.Linq.Expressions;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>One service method and what everybody gets from it. The six signs stand for the roles in their enumeration's order.</summary>
/// <param name="Method">“Interface.Method”, read from the call itself, so that a row can't claim another method.</param>
public sealed record ServiceRow(string Method, Func<IServiceProvider, MatrixTarget, Task<Outcome>> Call, char Anonymous, string Own, string Foreign)
{
    // A verb that is missing here makes a row spoil what others read, which shows.
    private static readonly string[] Verbs =
    [
        "Accept", "Acknowledge", "Add", "Answer", "Approve", "Archive", "Assign", "Back", "Book", "Bump", "Cancel", "Change", "CheckIn", "Comment", "Complete", "Confirm", "Copy", "Cover", "Create",
        "Decide", "Decline", "Delegate", "Discard", "End", "Exchange", "Forgive", "Grant", "Import", "Join", "Leave", "Lock", "Mark", "Mend", "Merge", "Out", "Plan", "Publish", "Reject", "Release",
        "Remove", "Replan", "Request", "Reset", "Resolve", "Retire", "Retry", "Return", "Reveal", "Revoke", "Save", "Send", "Set", "Sign", "Submit", "Take", "Undo", "Wait", "Waive", "Withdraw",
        "Write",
    ];

    /// <summary>Whether the method changes what it is given.</summary>
    public bool Changes => Verbs.Any(v => Method.Split('.')[1].StartsWith(v, StringComparison.Ordinal));

    public static ServiceRow For<TService>(Expression<Func<TService, MatrixTarget, Task>> call, char anonymous, string own, string foreign)
        where TService : notnull
    {
        var method = ((MethodCallExpression)call.Body).Method;
        var run = call.Compile();
        return new ServiceRow($"{typeof(TService).Name}.{method.Name}", RunAsync, anonymous, own, foreign);

        async Task<Outcome> RunAsync(IServiceProvider services, MatrixTarget target)
        {
            var task = run((TService)services.GetService(typeof(TService))!, target);
            await task;
            return (Outcome)task.GetType().GetProperty(nameof(Task<int>.Result))!.GetValue(task)!;
        }
    }
}
