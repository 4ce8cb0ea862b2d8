namespace LearningOrg.Samples;

/// <summary>The made-up organization: some 1,500 people, a service desk and a dozen groups behind it.</summary>
/// <remarks>
/// Worth improving are the kinds that go from group to group and come back: the SAP batch job, the payroll interface, single sign-on,
/// supplier EDI, and the VPN, which is frequent besides. Password resets and lockouts are the most frequent and harmless. A few kinds are
/// too rare to say anything of.
/// </remarks>
internal static class Organization
{
    private const string Desk = "Service desk";
    private const string Identity = "Identity and access";
    private const string Network = "Network operations";
    private const string Messaging = "Messaging";
    private const string Workplace = "Workplace hardware";
    private const string Print = "Print services";
    private const string Sap = "SAP basis";
    private const string Hr = "HR applications";
    private const string Business = "Business applications";
    private const string Data = "Data platform";
    private const string Integration = "Integration";
    private const string Servers = "Server operations";

    private static readonly int[] OnePerson = [0, 8, 92];
    private static readonly int[] SomePeople = [2, 28, 70];
    private static readonly int[] Department = [8, 57, 35];
    private static readonly int[] Everybody = [35, 50, 15];
    private static readonly int[] CanWait = [2, 28, 70];
    private static readonly int[] Soon = [8, 62, 30];
    private static readonly int[] AtOnce = [45, 45, 10];

    public static IReadOnlyList<Subject> Subjects { get; } =
    [
        new(
            "Accounts and access", "Password reset", 296, 0.4, 0.6, 0.02, 1,
            OnePerson, Soon, 2, Desk, Identity, ["Active Directory"]),
        new(
            "Accounts and access", "Account lockout", 143, 0.5, 0.7, 0.05, 2,
            OnePerson, Soon, 2, Desk, Identity, ["Active Directory"]),
        new(
            "Accounts and access", "Multi-factor sign-in", 86, 1.3, 0.8, 0.2, 4,
            OnePerson, Soon, 2, Desk, Identity, ["Authenticator", "Hardware token"]),
        new(
            "Accounts and access", "Roles and permissions", 118, 14, 0.9, 0.7, 6,
            OnePerson, CanWait, 0, Identity, Business, ["SAP ERP", "CRM", "File server"]),
        new(
            "Accounts and access", "Single sign-on", 73, 9, 1.0, 1.9, 17,
            Department, Soon, 4, Identity, Business, ["SSO gateway", "Certificate service"]),
        new(
            "Network", "VPN", 139, 6, 1.0, 1.5, 14,
            SomePeople, Soon, 6, Network, Identity, ["vpn-gw-01", "vpn-gw-02"]),
        new(
            "Network", "Wi-Fi", 81, 5, 0.9, 0.6, 5,
            SomePeople, Soon, 0, Network, Workplace, ["WLAN head office", "WLAN plant 2", "WLAN warehouse"]),
        new(
            "Network", "Network drive", 60, 4, 0.8, 0.4, 4,
            SomePeople, Soon, 2, Servers, Network, ["fs-01", "fs-02"]),
        new(
            "Network", "Firewall rule", 21, 22, 0.7, 0.9, 5,
            SomePeople, CanWait, 0, Network, Servers, ["fw-core"]),
        new(
            "Email and collaboration", "Email delivery", 94, 5, 1.0, 0.5, 5,
            SomePeople, Soon, 5, Messaging, Network, ["Mail relay", "Exchange Online"]),
        new(
            "Email and collaboration", "Shared mailbox", 57, 7, 0.8, 0.2, 3,
            OnePerson, CanWait, 0, Messaging, Identity, ["Exchange Online"]),
        new(
            "Email and collaboration", "Video conferencing", 66, 1.5, 0.9, 0.3, 4,
            SomePeople, AtOnce, 0, Desk, Messaging, ["Room system 3.12", "Room system 1.04", "Teams"]),
        new(
            "Email and collaboration", "Calendar sync", 30, 8, 0.9, 0.4, 7,
            OnePerson, CanWait, 0, Messaging, Desk, ["Exchange Online"]),
        new(
            "End-user hardware", "Laptop hardware", 116, 26, 0.8, 0.4, 4,
            OnePerson, Soon, 0, Workplace, Desk, ["Laptop model T", "Laptop model X"]),
        new(
            "End-user hardware", "Docking station", 63, 13, 0.8, 0.3, 6,
            OnePerson, CanWait, 0, Workplace, Desk, ["Dock G2", "Dock G3"]),
        new(
            "End-user hardware", "Mobile phone", 56, 11, 0.8, 0.2, 3,
            OnePerson, CanWait, 0, Workplace, Desk, ["Smartphone"]),
        new(
            "End-user hardware", "Headset", 8, 9, 0.5, 0.1, 0,
            OnePerson, CanWait, 0, Workplace, Desk, ["Headset"]),
        new(
            "Printing", "Printer", 128, 7, 0.9, 0.3, 8,
            SomePeople, CanWait, 0, Print, Workplace, ["PRN-HQ-02", "PRN-HQ-07", "PRN-PLANT-1", "PRN-WH-3"]),
        new(
            "Printing", "Print queue", 38, 2, 0.8, 0.2, 3,
            SomePeople, Soon, 4, Print, Servers, ["print-01"]),
        new(
            "Business applications", "SAP batch job", 82, 10, 1.1, 2.3, 23,
            Department, AtOnce, 55, Sap, Business, ["SAP ERP", "Job scheduler"]),
        new(
            "Business applications", "Payroll interface", 27, 24, 0.8, 2.8, 28,
            Everybody, AtOnce, 10, Hr, Integration, ["Payroll", "SAP HR"]),
        new(
            "Business applications", "CRM performance", 48, 16, 0.9, 1.3, 11,
            Department, Soon, 5, Business, Data, ["CRM"]),
        new(
            "Business applications", "Expense report", 41, 12, 0.8, 0.5, 4,
            OnePerson, CanWait, 0, Business, Hr, ["Expense portal"]),
        new(
            "Business applications", "Time recording", 7, 6, 0.6, 0.3, 0,
            SomePeople, Soon, 0, Hr, Business, ["Time terminal"]),
        new(
            "Data and integration", "Data warehouse load", 33, 8, 0.9, 0.7, 8,
            Department, Soon, 70, Data, Sap, ["DWH nightly load"]),
        new(
            "Data and integration", "Supplier EDI", 19, 20, 0.9, 1.9, 21,
            Department, AtOnce, 30, Integration, Sap, ["EDI gateway"]),
        new(
            "Data and integration", "Report distribution", 6, 5, 0.6, 0.2, 0,
            SomePeople, CanWait, 30, Data, Messaging, ["Report server"]),
        new(
            "Infrastructure", "Disk space", 51, 2.5, 0.7, 0.2, 9,
            SomePeople, Soon, 60, Servers, Data, ["app-03", "app-07", "db-02", "fs-01"]),
        new(
            "Infrastructure", "Database failover", 4, 2, 0.5, 0.8, 0,
            Everybody, AtOnce, 50, Servers, Data, ["db-01", "db-02"]),
        new(
            "Infrastructure", "Backup", 9, 9, 0.7, 0.5, 6,
            SomePeople, Soon, 90, Servers, Data, ["Backup server"]),
    ];
}
