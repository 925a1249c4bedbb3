using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Over SMTP, and only with TLS: what the server offers without it is not used.</summary>
public sealed partial class Mailbode(Mailkeuze mail, TimeProvider klok) : IMailbode
{
    /// <summary>Shorter than another instance waits before it takes the row for its own.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(15);

    public Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct) => MetServerAsync(async (server, client, genoeg) =>
    {
        using var bericht = Maak(server, brief);
        await client.SendAsync(bericht, genoeg);
    }, ct);

    public Task<ConnectorError?> ProbeerAsync(CancellationToken ct) => MetServerAsync((_, _, _) => Task.CompletedTask, ct);

    [SuppressMessage(
        "Design", "CA1031", Justification = "Whatever a mail server or a certificate does, the mail waits and is tried again.")]
    private async Task<ConnectorError?> MetServerAsync(
        Func<Mailinstelling, SmtpClient, CancellationToken, Task> doe, CancellationToken ct)
    {
        if (mail.Gekozen is not { } server) return new(0, "MailStaatUit", DeliveryAdvice.Dead);
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            using var client = new SmtpClient { ServerCertificateValidationCallback = server.Vertrouwt };
            await client.ConnectAsync(
                server.Server, server.Poort, server.Meteen ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls,
                genoeg.Token);
            if (server.Gebruiker.Length > 0) await client.AuthenticateAsync(server.Gebruiker, server.Wachtwoord, genoeg.Token);
            await doe(server, client, genoeg.Token);
            await client.DisconnectAsync(quit: true, genoeg.Token);
            return null;
        }
        catch (SmtpCommandException fout)
        {
            return new((int)fout.StatusCode, fout.ErrorCode.ToString(), Raad(fout));
        }
        catch (AuthenticationException)
        {
            return new(535, nameof(AuthenticationException), DeliveryAdvice.StopAll);
        }
        catch (ParseException)
        {
            return new(553, nameof(ParseException), DeliveryAdvice.Disable);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            return new(0, fout.GetType().Name, DeliveryAdvice.Retry);
        }
    }

    /// <summary>
    /// A code of 5xx stays. It is the address of the receiver only when the server says so itself (RFC 3463: 5.1.0 to 5.1.6, and 5.1.10;
    /// 5.1.7 and 5.1.8 are the sender's); anything else is how a server was set up, and no reason to say that an address is wrong.
    /// </summary>
    private static DeliveryAdvice Raad(SmtpCommandException fout) => ((int)fout.StatusCode >= 500, fout.ErrorCode) switch
    {
        (true, SmtpErrorCode.RecipientNotAccepted) when Adresfout().IsMatch(fout.Message) => DeliveryAdvice.Disable,
        (true, SmtpErrorCode.SenderNotAccepted) => DeliveryAdvice.StopAll,
        (true, _) => DeliveryAdvice.RetryFew,
        _ => DeliveryAdvice.Retry,
    };

    [GeneratedRegex(@"\b5\.1\.([0-6]|10)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Adresfout();

    private MimeMessage Maak(Mailinstelling server, Brieftekst brief)
    {
        var bericht = new MimeMessage
        {
            Subject = brief.Onderwerp,
            Date = klok.GetUtcNow(),
            MessageId = $"{brief.Nummer}@{server.Pagina.Host}",
            Body = new BodyBuilder { TextBody = brief.Tekst, HtmlBody = brief.Html }.ToMessageBody(),
        };
        bericht.From.Add(new MailboxAddress("TeamsHerstelBot", server.Afzender));
        bericht.To.Add(new MailboxAddress("", brief.Aan));

        // Nobody's out-of-office answers it.
        bericht.Headers.Add("Auto-Submitted", "auto-generated");
        return bericht;
    }
}
