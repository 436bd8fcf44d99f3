var s=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var p=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var l=(r,t)=>{for(var o in t)s(r,o,{get:t[o],enumerable:!0})},m=(r,t,o,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of p(t))!f.call(r,e)&&e!==o&&s(r,e,{get:()=>t[e],enumerable:!(a=c(t,e))||a.enumerable});return r};var u=r=>m(s({},"__esModule",{value:!0}),r);var $={};l($,{explainInternalError:()=>n});module.exports=u($);var i=require("./chunk-76JTM4A6.js"),h=require("./chunk-EPEU6Y3C.js"),E=require("./chunk-MLYIA4E4.js"),q=require("./chunk-WOD2MQWP.js"),x=require("./chunk-2A5EVQX6.js"),y=require("./chunk-IYWUY3VA.js");function n(r){let t=r instanceof Error?r.stack??r.message:String(r),o=r instanceof Error&&r.cause instanceof Error?`
caused by ${r.cause.stack}`:"";return`sqlc-ts has failed; this is a defect of sqlc-ts, not of your input.
Please report it with what you ran and this text:

sqlc-ts v${i.c}, Node ${process.versions.node}, ${process.platform} ${process.arch}
${t}${o}
`}0&&(module.exports={explainInternalError});
