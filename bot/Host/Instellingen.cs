using TeamsHerstelBot.Host.Metingen;

namespace TeamsHerstelBot.Host;

/// <summary>
/// Settings of the host, named and nested as in the configuration; those of the bot's registration are with the Teams protocol. Text as it
/// was written, so that a mistake can be told in a sentence; a key without a value is empty.
/// </summary>
public sealed class Instellingen
{
    public VerbindingInstellingen ConnectionStrings { get; set; } = new();

    public OpslagInstellingen Opslag { get; set; } = new();

    public GraphInstellingen Graph { get; set; } = new();

    public PrivacyInstellingen Privacy { get; set; } = new();

    public MetingenInstellingen Metingen { get; set; } = new();

    public InhoudInstellingen Inhoud { get; set; } = new();

    /// <summary>Where Application Insights is, under the name that Azure gives it; for <c>Metingen:Naar</c> on <c>azure</c>.</summary>
    [ConfigurationKeyName(Meetopbouw.AzurePlek)]
    public string AzureMetingen { get; set => field = value?.Trim() ?? ""; } = "";

    public MailInstellingen Mail { get; set; } = new();

    public PaginaInstellingen Pagina { get; set; } = new();

    /// <summary>The cloud of the registration; empty is the public one.</summary>
    public string ChannelService { get; set => field = value?.Trim() ?? ""; } = "";

    public sealed class VerbindingInstellingen
    {
        /// <summary>
        /// Azure Table Storage: a connection string, or an https endpoint for the app's own identity. Empty: the SQLite file.
        /// </summary>
        public string Tables { get; set => field = value ?? ""; } = "";
    }

    public sealed class OpslagInstellingen
    {
        /// <summary>Path of the SQLite file.</summary>
        public string Pad { get; set => field = value ?? ""; } = "teamsherstelbot.db";
    }

    public sealed class GraphInstellingen
    {
        /// <summary>
        /// <c>true</c> lets the bot ask Microsoft Graph who owns a team, and for a chat for a match; empty or <c>false</c> does not.
        /// </summary>
        public string Aan { get; set => field = value?.Trim() ?? ""; } = "";

        /// <summary>
        /// Id of the Teams app in its package. With it the bot adds the app for people whom it has something for and who never had it;
        /// empty leaves that to them.
        /// </summary>
        public string TeamsApp { get; set => field = value?.Trim() ?? ""; } = "";

        public bool IsAan => bool.TryParse(Aan, out var aan) && aan;

        public bool VoegtToe => IsAan && TeamsApp.Length > 0;
    }

    /// <summary>Mail to ervaringsdeskundigen without Teams; without a server there is none.</summary>
    public sealed class MailInstellingen
    {
        /// <summary>Name of the mail server; empty turns mail and the page off.</summary>
        public string Server { get; set => field = value?.Trim() ?? ""; } = "";

        /// <summary>465 for TLS from the first byte, otherwise 587.</summary>
        public string Poort { get; set => field = value?.Trim() ?? ""; } = "587";

        public string Gebruiker { get; set => field = value?.Trim() ?? ""; } = "";

        public string Wachtwoord { get; set => field = value ?? ""; } = "";

        /// <summary>Address that the mail comes from.</summary>
        public string Afzender { get; set => field = value?.Trim() ?? ""; } = "";
    }

    /// <summary>What people see in a browser.</summary>
    public sealed class PaginaInstellingen
    {
        /// <summary>Where people reach the bot with a browser, such as <c>https://bot.gemeente.nl</c>; mail leads there.</summary>
        public string Adres { get; set => field = value?.Trim() ?? ""; } = "";

        /// <summary>
        /// Addresses of proxies before the bot, or whole networks, such as <c>10.0.0.4, 169.254.0.0/16</c>: what those say about who asks
        /// is believed, and nobody else's word. Empty: nobody's.
        /// </summary>
        public string Proxys { get; set => field = value?.Trim() ?? ""; } = "";

        /// <summary><c>true</c> gives every wijkteam a page for bewoners, which says how to ask; empty or <c>false</c> does not.</summary>
        public string Bewoners { get; set => field = value?.Trim() ?? ""; } = "";
    }

    public sealed class PrivacyInstellingen
    {
        /// <summary>A folder with words and numbers of this municipality for the privacy check; empty is none.</summary>
        public string Map { get; set => field = value?.Trim() ?? ""; } = "";
    }

    public sealed class MetingenInstellingen
    {
        /// <summary>Who is sent what can be seen of the bot: <c>console</c>, <c>otlp</c> or <c>azure</c>; empty is nobody.</summary>
        public string Naar { get; set => field = value?.Trim() ?? ""; } = "";
    }

    public sealed class InhoudInstellingen
    {
        /// <summary>A folder with talking points and questions of this municipality; empty is none.</summary>
        public string Map { get; set => field = value?.Trim() ?? ""; } = "";
    }
}
