#include "tests/support/samples/samples.h"

namespace samples {

QByteArray localLinkDeclined()
{
    return R"({"appName":"4D4320435245444954","applicationId":"A0000000041010","authCode":"",
"cardholderReceipt":[["DECLINED","5","C","B"],["Total","5.000 ISK","5","S","N"],[],["LOGO"]],
"cardholderVerificationMethod":"CVM_NO_CVM","currencyCode":"352","dccAmount":0,
"dccCommissionAmount":0,"dccExchangeRate":0.0,"dccTransaction":false,"id":1,
"isCustomCardData":false,"merchantId":"880000000","merchantReceipt":[["DECLINED","5","C","B"]],
"messageId":162,"primaryAccountNumber":"541333******0036","signature":false,
"statuses":"[\"Transaction started\",\"Contactless card read\",\"Transaction declined\",\"Transaction finished\"]",
"terminalId":"34550576","tipAmount":0,"totalAmount":"500000","transApproved":false,
"transCancelled":false,"transactionDate":"Dec 12, 2023 10:45:13 AM","transactionResponse":"97",
"transactionSource":"PICC","transactionType":"SALE","uti":"fcdaa106-e046-403f-ae12-5fc145c68130",
"voided":false})";
}

QByteArray payntApproved()
{
    return R"({"transApproved":true,"transCancelled":false,"transactionType":"SALE","authCode":"308373",
"transAmount":1000,"primaryAccountNumber":"47**********0010",
"transactionDate":"Mon Apr 28 09:27:25 GMT+03:00 2025","currencyCode":"978","signature":false,
"uti":"6f311f3a-a72f-3864-98db-bfef44223c1f","voided":false,"transactionResponse":null,
"cardholderReceipt":"placeholder"})";
}

QByteArray positiveProgress()
{
    return R"({"DisplayData":[{"value":1,"description":"Please present card"}],
"uti":"6f311f3a-a72f-3864-98db-bfef44223c1f"})";
}

QByteArray localLinkProgress()
{
    return R"({"statusDescription":"Transaction started"})";
}

} // namespace samples
