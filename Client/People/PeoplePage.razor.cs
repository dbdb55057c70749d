using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.People;

/// <summary>The accounts of a unit and everything below it.</summary>
public sealed partial class PeoplePage
{
    private const int PageSize = 20;

    private readonly Loadable<IReadOnlyList<UnitListItem>> units = new();
    private readonly Loadable<Paged<PersonListItem>> people = new();
    private readonly Dictionary<Guid, string> phones = [];
    private Guid unitId;
    private string search = "", searched = "";
    private int skip;
    private DialogKind dialog;
    private PersonAct? act;
    private NewPersonDetails? added;
    private Outcome? answer;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    /// <summary>The unit to begin with.</summary>
    [SupplyParameterFromQuery(Name = "unit")]
    public Guid? FirstUnit { get; set; }

    private (string Title, string Consequence, string Action) Question => act switch
    {
        { Kind: PersonActKind.Revoke, Grant: { } grant } =>
            ("收回角色", $"{act.Person.Name}将不再是{grant.UnitName}的{RolePermissions.Name(grant.Role)}，马上生效。", "收回"),
        { Kind: PersonActKind.ResetPassword } =>
            ("重置密码", $"{act.Person.Name}现在的密码马上作废，所有设备都会退出。系统会生成一个新的初始密码。", "重置密码"),
        { Kind: PersonActKind.Disable } =>
            ("停用账号", $"{act.Person.Name}马上不能再登录，打开的页面也会退出。已有的预约不变，以后可以再启用。", "停用"),
        { Kind: PersonActKind.Enable } => ("启用账号", $"{act.Person.Name}可以用原来的密码重新登录。", "启用"),
        _ => ("", "", ""),
    };

    protected override Task OnInitializedAsync() => LoadUnitsAsync();

    private async Task LoadUnitsAsync()
    {
        await units.LoadAsync(() => People.UnitsAsync());
        if (!units.HasValue || units.Value.Count == 0) return;
        unitId = units.Value.FirstOrDefault(u => u.Id == FirstUnit)?.Id ?? units.Value[0].Id;
        await LoadAsync();
    }

    private Task LoadAsync() => people.LoadAsync(() => People.PeopleAsync(unitId, searched, skip, PageSize));

    private Task PickUnitAsync(Guid id)
    {
        (unitId, skip) = (id, 0);
        return LoadAsync();
    }

    private Task SearchAsync()
    {
        (searched, skip) = (search.Trim(), 0);
        return LoadAsync();
    }

    private Task SkipAsync(int rows)
    {
        skip = rows;
        return LoadAsync();
    }

    private void Open(DialogKind kind) => (dialog, answer) = (kind, null);

    private void CloseAsync() => (dialog, added) = (DialogKind.None, null);

    private Task ActAsync(PersonAct asked)
    {
        act = asked;
        if (asked.Kind == PersonActKind.Reveal) return RevealAsync(asked.Person);
        Open(asked.Kind == PersonActKind.Grant ? DialogKind.Grant : DialogKind.Confirm);
        return Task.CompletedTask;
    }

    private async Task RevealAsync(PersonListItem person)
    {
        var phone = await People.RevealPhoneAsync(person.Id);
        if (phone.Succeeded) phones[person.Id] = phone.Value;
        else Toasts.Warn(phone.Message);
    }

    private async Task AddAsync(PersonRequest request)
    {
        // Empty fields are left out rather than judged as odd phones.
        if (string.IsNullOrWhiteSpace(request.Phone)) request.Phone = null;
        Show(await People.AddPersonAsync(request));
        await LoadAsync();
    }

    private async Task GrantAsync(RoleChoice choice)
    {
        answer = await People.GrantRoleAsync(act!.Person.Id, choice.Role, choice.UnitId);
        await DoneAsync($"{act.Person.Name}现在是{RolePermissions.Name(choice.Role)}了。");
    }

    private async Task ConfirmAsync()
    {
        var person = act!.Person;
        if (act.Kind == PersonActKind.ResetPassword)
        {
            Show(await People.ResetPasswordAsync(person.Id));
            return;
        }

        answer = act.Kind switch
        {
            PersonActKind.Revoke => await People.RevokeRoleAsync(act.Grant!.Id),
            PersonActKind.Disable => await People.SetDisabledAsync(person.Id, disabled: true),
            _ => await People.SetDisabledAsync(person.Id, disabled: false),
        };
        await DoneAsync(act.Kind switch
        {
            PersonActKind.Revoke => "已收回。",
            PersonActKind.Disable => $"{person.Name}的账号已停用。",
            _ => $"{person.Name}的账号已启用。",
        });
    }

    private void Show(Outcome<NewPersonDetails> outcome)
    {
        answer = outcome;
        if (!outcome.Succeeded) return;
        (added, dialog) = (outcome.Value, DialogKind.Password);
    }

    private async Task DoneAsync(string text)
    {
        if (answer is not { Succeeded: true }) return;
        dialog = DialogKind.None;
        Toasts.Done(text);
        await LoadAsync();
    }
}
