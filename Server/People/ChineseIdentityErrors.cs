using Microsoft.AspNetCore.Identity;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>What Identity has to say, in Chinese and with what to do about it.</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "操作没有成功，请稍后再试。");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "这个账号刚被别人修改过，请刷新后再试。");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "现在的密码不对，请重新填写。");

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "链接已失效，请重新获取。");

    public override IdentityError RecoveryCodeRedemptionFailed() => Say(nameof(RecoveryCodeRedemptionFailed), "恢复码不对，请核对。");

    public override IdentityError LoginAlreadyAssociated() => Say(nameof(LoginAlreadyAssociated), "这个登录方式已经属于别的账号。");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "登录名用3到32个字母、数字、点、横线或下划线。");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), $"邮箱“{email}”不对，请核对。");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"登录名“{userName}”已经有人用了，请换一个。");

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), $"邮箱“{email}”已经有人用了，请换一个。");

    public override IdentityError InvalidRoleName(string? role) => Say(nameof(InvalidRoleName), $"角色“{role}”不对。");

    public override IdentityError DuplicateRoleName(string role) => Say(nameof(DuplicateRoleName), $"角色“{role}”已经有了。");

    public override IdentityError UserAlreadyHasPassword() => Say(nameof(UserAlreadyHasPassword), "这个账号已经有密码。");

    public override IdentityError UserLockoutNotEnabled() => Say(nameof(UserLockoutNotEnabled), "这个账号没有启用锁定。");

    public override IdentityError UserAlreadyInRole(string role) => Say(nameof(UserAlreadyInRole), $"这个账号已经是“{role}”。");

    public override IdentityError UserNotInRole(string role) => Say(nameof(UserNotInRole), $"这个账号不是“{role}”。");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少要{length}位。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), $"密码至少要有{uniqueChars}个不同的字符。");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Say(nameof(PasswordRequiresNonAlphanumeric), PasswordRules.Hint);

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), PasswordRules.Hint);

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), PasswordRules.Hint);

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), PasswordRules.Hint);

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
