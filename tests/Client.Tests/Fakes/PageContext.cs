using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>A browserless page with the fakes behind it; the clock stands at Saturday 2026-11-21 09:00.</summary>
public abstract class PageContext : BunitContext
{
    protected PageContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddClient();
        Services.AddSingleton<TimeProvider>(new TestClock());
        Services.AddSingleton<IBookingService>(Bookings);
        Services.AddSingleton<IApprovalService>(Approvals = new FakeApprovals(Bookings));
        Services.AddSingleton<IRoomService>(Rooms);
        Services.AddSingleton<IHolidayService>(new FakeHolidays());
        Services.AddSingleton<ITeamService>(Teams);
        Services.AddSingleton<IQuotaService>(Quotas);
        Services.AddSingleton<ISeriesService>(Series);
        Services.AddSingleton<IWaitingService>(Waiting);
        Services.AddSingleton<IArrivalService>(Arrivals);
        Services.AddSingleton<IBumpService>(Bumps);
        Services.AddSingleton<ILiveUpdates>(Live);
        Services.AddSingleton<IInboxService>(Inbox);
        Services.AddSingleton<IReminderService>(Reminders);
        AddServices();
        this.AddAuthorization().SetAuthorized("陈建国");
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    /// <summary>What one test class needs beside these.</summary>
    protected virtual void AddServices()
    {
    }

    private protected FakeBookings Bookings { get; } = new();

    private protected FakeApprovals Approvals { get; }

    private protected FakeRooms Rooms { get; } = new();

    private protected FakeTeams Teams { get; } = new();

    private protected FakeBumps Bumps { get; } = new();

    private protected FakeQuotas Quotas { get; } = new();
    private protected FakeSeries Series { get; } = new();

    private protected FakeWaiting Waiting { get; } = new();

    private protected FakeArrivals Arrivals { get; } = new();

    private protected FakeLive Live { get; } = new();

    private protected FakeInbox Inbox { get; } = new();

    private protected FakeReminders Reminders { get; } = new();
}
